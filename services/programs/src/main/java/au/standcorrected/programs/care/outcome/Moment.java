package au.standcorrected.programs.care.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When something is measured. */
public enum Moment {
    @JsonProperty("start")
    START,
    @JsonProperty("week-4")
    WEEK_4,
    @JsonProperty("end")
    END,
    @JsonProperty("weekly")
    WEEKLY,
    /** Whenever the member likes. */
    @JsonProperty("extra")
    EXTRA
}
