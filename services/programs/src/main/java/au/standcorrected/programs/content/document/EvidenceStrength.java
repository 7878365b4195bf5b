package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How much research stands behind a statement; shown as Strong, Some or Early with the detail a tap away. */
public enum EvidenceStrength {
    @JsonProperty("strong")
    STRONG("Strong"),
    @JsonProperty("some")
    SOME("Some"),
    @JsonProperty("early")
    EARLY("Early");

    private final String label;

    EvidenceStrength(String label) {
        this.label = label;
    }

    /** The word on the page. */
    public String label() {
        return label;
    }

    /** The word in a document and in a page's markup. */
    public String key() {
        return label.toLowerCase(Locale.ROOT);
    }
}
