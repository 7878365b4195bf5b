package au.standcorrected.programs.care.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to "Anything new since last time?" */
public enum CheckIn {
    @JsonProperty("no-change")
    NO_CHANGE,
    @JsonProperty("something-different")
    SOMETHING_DIFFERENT
}
