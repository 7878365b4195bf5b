package au.standcorrected.media.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A still picture or a film. */
public enum AssetKind {
    PICTURE,
    FILM;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
