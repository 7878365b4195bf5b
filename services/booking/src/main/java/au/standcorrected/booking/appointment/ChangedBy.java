package au.standcorrected.booking.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who changed a visit: the person themselves, or somebody at the clinic. */
enum ChangedBy {
    @JsonProperty("patient")
    PATIENT,
    @JsonProperty("clinic")
    CLINIC
}
