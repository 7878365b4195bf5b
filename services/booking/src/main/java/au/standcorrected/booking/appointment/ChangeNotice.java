package au.standcorrected.booking.appointment;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.kit.problem.Problems;
import java.time.Instant;

/** A clinic needs some notice; after that people phone. */
final class ChangeNotice {
    private ChangeNotice() {}

    /** 409 {@code too-late-to-change}, with whom to phone. */
    static void require(Clinic clinic, Appointment appointment, Instant now) {
        if (!now.isBefore(clinic.changeUntil(appointment.startsAt()))) {
            throw Problems.conflict(
                    "too-late-to-change",
                    "It's a bit late to change this online",
                    "Please phone the clinic on " + clinic.phone() + ", and we'll sort it out together.");
        }
    }
}
