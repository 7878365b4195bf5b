package au.standcorrected.programs.care.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a practitioner would look at a patient first. In the order in which they are listed. */
public enum Need {
    /** A warning sign is open. */
    @JsonProperty("concern")
    CONCERN,
    /** Follows a program and has logged nothing for a week. */
    @JsonProperty("quiet")
    QUIET,
    @JsonProperty("none")
    NONE
}
