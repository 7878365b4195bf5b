package au.standcorrected.programs.care.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an assignment stands. Only what is offered can be answered, only what is offered or accepted can be changed. */
public enum AssignmentState {
    @JsonProperty("offered")
    OFFERED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** The patient has left the program, or it was assigned anew. */
    @JsonProperty("ended")
    ENDED
}
