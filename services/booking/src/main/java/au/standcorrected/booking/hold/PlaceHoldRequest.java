package au.standcorrected.booking.hold;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that somebody would like.
 *
 * @param clinic its slug
 * @param kind its slug
 * @param practitioner null: anybody who is free
 */
public record PlaceHoldRequest(
        @NotBlank @PlainText @Size(max = 60) String clinic,
        @NotBlank @PlainText @Size(max = 60) String kind,
        @Nullable UUID practitioner,
        @NotNull Instant startsAt) {}
