package au.standcorrected.programs.content.recall;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a recall says. */
public enum RecallKind {
    /** Nobody is to do the exercise. */
    @JsonProperty("exercise-withdrawn")
    EXERCISE_WITHDRAWN,
    /** Something more to look out for. */
    @JsonProperty("new-warning-sign")
    NEW_WARNING_SIGN
}
