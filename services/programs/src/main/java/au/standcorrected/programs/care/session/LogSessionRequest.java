package au.standcorrected.programs.care.session;

import au.standcorrected.kit.input.PlainText;
import au.standcorrected.programs.care.timeline.Block;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as the player logs it, perhaps days later when it is online again.
 *
 * @param date the day it belongs to, in the member's zone
 * @param painBefore 0 to 10, as {@code painAfter} and {@code effort}
 */
public record LogSessionRequest(
        @NotNull LocalDate date,
        @NotNull Block block,
        @NotNull Instant startedAt,
        @NotNull Instant finishedAt,
        @NotNull CheckIn check,
        @Nullable @Min(0) @Max(10) Integer painBefore,
        @Nullable @Min(0) @Max(10) Integer painAfter,
        @Nullable @Min(0) @Max(10) Integer effort,
        @Nullable @Size(max = 2000) @PlainText String note,
        @NotNull @NotEmpty @Size(max = 60) List<@NotNull @Valid SessionItem> items) {

    /** With times as the database keeps them, so that the same log compares as the same. */
    LogSessionRequest atDatabasePrecision() {
        return new LogSessionRequest(
                date,
                block,
                startedAt.truncatedTo(ChronoUnit.MICROS),
                finishedAt.truncatedTo(ChronoUnit.MICROS),
                check,
                painBefore,
                painAfter,
                effort,
                note,
                items);
    }
}
