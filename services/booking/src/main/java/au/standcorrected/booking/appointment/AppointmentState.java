package au.standcorrected.booking.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Where a visit stands. Attended, missed and cancelled are the end. */
public enum AppointmentState {
    @JsonProperty("booked")
    BOOKED("is booked"),
    @JsonProperty("arrived")
    ARRIVED("has arrived"),
    @JsonProperty("in-session")
    IN_SESSION("is in session"),
    @JsonProperty("attended")
    ATTENDED("was attended"),
    @JsonProperty("missed")
    MISSED("was missed"),
    @JsonProperty("cancelled")
    CANCELLED("was cancelled");

    private final String words;

    AppointmentState(String words) {
        this.words = words;
    }

    /** A front desk in a hurry may pass over a step, but never goes back. */
    boolean mayBecome(AppointmentState next) {
        return switch (this) {
            case BOOKED ->
                Set.of(ARRIVED, IN_SESSION, ATTENDED, MISSED, CANCELLED).contains(next);
            case ARRIVED -> Set.of(IN_SESSION, ATTENDED, CANCELLED).contains(next);
            case IN_SESSION -> next == ATTENDED;
            case ATTENDED, MISSED, CANCELLED -> false;
        };
    }

    /** Whether the practitioner's time is still given to it, or will be. */
    boolean isAhead() {
        return this == BOOKED || this == ARRIVED || this == IN_SESSION;
    }

    String words() {
        return words;
    }
}
