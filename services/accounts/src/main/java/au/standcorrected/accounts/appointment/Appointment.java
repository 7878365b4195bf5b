package au.standcorrected.accounts.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment in its newest known version.
 *
 * @param previousStartsAt when it was before the change that led to this version
 * @param changedByClinic whether the clinic, and not the person, made that change
 */
public record Appointment(
        UUID id,
        long version,
        int sequence,
        boolean cancelled,
        UUID clinicId,
        UUID practitionerId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant previousStartsAt,
        boolean changedByClinic) {}
