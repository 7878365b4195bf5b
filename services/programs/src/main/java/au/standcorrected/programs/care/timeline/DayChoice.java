package au.standcorrected.programs.care.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a member takes a day that hurts more than usual. It is theirs to choose; nothing chooses it for them. */
public enum DayChoice {
    /** A short set of the gentlest exercises of what is followed. */
    @JsonProperty("gentle")
    GENTLE,
    @JsonProperty("walk")
    WALK,
    @JsonProperty("rest")
    REST
}
