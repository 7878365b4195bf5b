package au.standcorrected.programs.care.session;

import au.standcorrected.programs.care.timeline.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A log as it was sent, and when it arrived. */
public record SessionView(
        UUID id,
        LocalDate date,
        Block block,
        Instant startedAt,
        Instant finishedAt,
        CheckIn check,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        List<SessionItem> items,
        Instant recordedAt) {}
