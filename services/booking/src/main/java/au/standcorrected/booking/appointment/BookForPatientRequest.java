package au.standcorrected.booking.appointment;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as reception books it, or writes it down afterwards.
 *
 * @param clinic its slug
 * @param kind its slug
 */
public record BookForPatientRequest(
        @NotNull UUID patient,
        @NotBlank @PlainText @Size(max = 60) String clinic,
        @NotBlank @PlainText @Size(max = 60) String kind,
        @NotNull UUID practitioner,
        @NotNull Instant startsAt,
        @Nullable @PlainText @Size(max = 1000) String note) {}
