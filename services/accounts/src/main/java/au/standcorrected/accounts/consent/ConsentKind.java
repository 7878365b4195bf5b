package au.standcorrected.accounts.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a member can agree to. The words in force have a version: agreeing to old words is asked again. */
public enum ConsentKind {
    TERMS(
            1,
            true,
            "Terms of use",
            "Programs are general information. They do not replace care by a registered practitioner. You can stop at any"
                    + " time."),
    HEALTH_INFORMATION(
            1,
            true,
            "Your health information",
            "We keep what you log, such as sessions and pain, so that you can follow your program. Only you see it unless"
                    + " you share it. We never sell it."),
    REMINDERS(1, false, "Reminders", "We send you a reminder by e-mail at the hours you choose. One tap stops them."),
    SHARING(
            1,
            false,
            "Share with my practitioner",
            "The practitioners of our clinics can see your program, your sessions and your pain chart. You can take this"
                    + " back here at any time, and it stops at once.");

    private final int version;
    private final boolean required;
    private final String title;
    private final String summary;

    ConsentKind(int version, boolean required, String title, String summary) {
        this.version = version;
        this.required = required;
        this.title = title;
        this.summary = summary;
    }

    /** The version of the words in force. */
    public int version() {
        return version;
    }

    /** Whether programs cannot be followed without it. */
    public boolean required() {
        return required;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    /** As the API and events write it: {@code health-information}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static ConsentKind ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no consent called " + slug));
    }
}
