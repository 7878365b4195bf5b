package au.standcorrected.programs.care.concern;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of a concern. */
public enum CareOutcome {
    @JsonProperty("advised")
    ADVISED,
    /** To a GP, a specialist or a hospital. */
    @JsonProperty("referred")
    REFERRED,
    @JsonProperty("no-action")
    NO_ACTION
}
