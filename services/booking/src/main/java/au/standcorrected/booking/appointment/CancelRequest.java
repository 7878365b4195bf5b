package au.standcorrected.booking.appointment;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason for the clinic; not told to other services */
public record CancelRequest(@Nullable @PlainText @Size(max = 500) String reason) {}
