package au.standcorrected.booking.appointment;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param hold the time that was kept
 * @param note what the practitioner should know
 */
public record BookAppointmentRequest(@NotNull UUID hold, @Nullable @PlainText @Size(max = 1000) String note) {}
