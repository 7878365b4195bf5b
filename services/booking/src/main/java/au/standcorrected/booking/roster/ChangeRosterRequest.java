package au.standcorrected.booking.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner's whole week, instead of the one before.
 *
 * @param blocks when they work, and where
 * @param breaks pauses in it
 */
public record ChangeRosterRequest(
        @NotNull @Size(max = 200) List<@NotNull @Valid BlockRequest> blocks,
        @Nullable @Size(max = 200) List<@NotNull @Valid BreakRequest> breaks) {
    /**
     * @param clinic its slug
     * @param from local time, such as 09:00
     * @param validUntil the last day; without one it holds on
     */
    public record BlockRequest(
            @NotBlank @Size(max = 60) String clinic,
            @NotNull DayOfWeek day,
            @NotBlank @Size(max = 20) String from,
            @NotBlank @Size(max = 20) String until,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    public record BreakRequest(
            @NotNull DayOfWeek day,
            @NotBlank @Size(max = 20) String from,
            @NotBlank @Size(max = 20) String until,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}
}
