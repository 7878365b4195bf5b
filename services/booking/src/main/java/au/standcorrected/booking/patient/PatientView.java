package au.standcorrected.booking.patient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient as staff see them.
 *
 * @param name the one to show: a member's own, otherwise what was written down
 */
public record PatientView(
        UUID id, String name, String givenName, String familyName, @Nullable String phone, @Nullable UUID memberId) {}
