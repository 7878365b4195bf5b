package au.standcorrected.accounts.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How large a member wants words on the screen. */
public enum TextSize {
    NORMAL,
    LARGE;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static TextSize ofSlug(String slug) {
        for (TextSize size : values()) {
            if (size.slug().equals(slug)) {
                return size;
            }
        }
        throw new IllegalArgumentException("a text size is normal or large, not " + slug);
    }
}
