package au.standcorrected.booking.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param practitioner null: the same, or else anybody who is free */
public record MoveRequest(@NotNull Instant startsAt, @Nullable UUID practitioner) {}
