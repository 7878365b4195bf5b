package au.standcorrected.programs.care.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a program is followed at the moment. */
public enum EnrolmentState {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("paused")
    PAUSED,
    /** Followed to its end, as far as the member wanted. */
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("left")
    LEFT
}
