package au.standcorrected.programs.care.concern;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the clinic has come with a concern. */
public enum CareState {
    @JsonProperty("open")
    OPEN,
    /** A practitioner has taken it. */
    @JsonProperty("seen")
    SEEN,
    @JsonProperty("closed")
    CLOSED
}
