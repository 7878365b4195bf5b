package au.standcorrected.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What slots are, minute by minute, without a clever thought: too slow to use, too simple to be wrong. */
final class SlowSlots {
    private static final int BEFORE = 60;
    private static final int AFTER = 180;

    private final Scenario scenario;
    private final Instant first;
    private final int minutes;

    SlowSlots(Scenario scenario) {
        this.scenario = scenario;
        this.first =
                scenario.date().atStartOfDay(Scenario.MELBOURNE).toInstant().minusSeconds(60L * BEFORE);
        Instant midnight =
                scenario.date().plusDays(1).atStartOfDay(Scenario.MELBOURNE).toInstant();
        this.minutes = Math.toIntExact(Duration.between(first, midnight).toMinutes()) + AFTER;
    }

    List<Instant> starts() {
        BitSet treats = minutesThat(this::practitionerCanTreat);
        BitSet free = minutesThat(this::practitionerIsFree);
        List<BitSet> rooms = scenario.rooms().stream()
                .map(room -> minutesThat(minute -> roomIsFree(room, minute)))
                .toList();
        List<BitSet> blocks = scenario.roster().blocks().stream()
                .filter(block -> block.clinic().equals(Scenario.HERE) && holds(block))
                .map(block -> minutesThat(minute -> in(minute, block.from(), block.until())))
                .toList();
        int before = (int) scenario.shape().before().toMinutes();
        int after = (int) scenario.shape().after().toMinutes();
        List<Instant> starts = new ArrayList<>();
        for (int start = BEFORE; start < minutes - AFTER; start++) {
            int at = start;
            if (!minute(start).isBefore(scenario.earliest())
                    && blocks.stream().anyMatch(block -> onStep(block, at) && all(block, at, 0, 0))
                    && all(treats, start, 0, 0)
                    && all(free, start, before, after)
                    && rooms.stream().anyMatch(room -> all(room, at, before, after))) {
                starts.add(minute(start));
            }
        }
        return starts;
    }

    private boolean onStep(BitSet block, int start) {
        int anchor = block.nextSetBit(0);
        return anchor >= 0 && (start - anchor) % scenario.shape().step().toMinutes() == 0;
    }

    /** Whether it holds for each minute of the visit, and of the buffers. */
    private boolean all(BitSet holds, int start, int before, int after) {
        int end = start + (int) scenario.shape().length().toMinutes() + after;
        return holds.nextClearBit(start - before) >= end;
    }

    private BitSet minutesThat(Predicate<Instant> holds) {
        BitSet bits = new BitSet(minutes);
        for (int i = 0; i < minutes; i++) {
            bits.set(i, holds.test(minute(i)));
        }
        return bits;
    }

    private Instant minute(int index) {
        return first.plusSeconds(60L * index);
    }

    private boolean practitionerCanTreat(Instant minute) {
        ClinicHours here = scenario.clinics().get(0);
        return !here.closures().contains(scenario.date())
                && here.openings().stream().anyMatch(opening -> in(minute, opening.from(), opening.until()))
                && scenario.roster().leave().stream()
                        .noneMatch(away -> !minute.isBefore(away.from()) && minute.isBefore(away.until()))
                && scenario.roster().breaks().stream()
                        .filter(pause -> pause.day() == scenario.date().getDayOfWeek())
                        .filter(pause ->
                                pause.validFrom() == null || !scenario.date().isBefore(pause.validFrom()))
                        .filter(pause ->
                                pause.validUntil() == null || !scenario.date().isAfter(pause.validUntil()))
                        .noneMatch(pause -> in(minute, pause.from(), pause.until()))
                && !onTheWay(minute);
    }

    /** Still elsewhere, or between there and here, after having worked there earlier in the day. */
    private boolean onTheWay(Instant minute) {
        return scenario.roster().blocks().stream()
                .filter(block -> block.clinic().equals(Scenario.THERE) && holds(block))
                .filter(block -> !scenario.clinics().get(1).closures().contains(scenario.date()))
                .anyMatch(block -> !local(minute).isBefore(block.from())
                        && local(minute.minus(scenario.way())).isBefore(block.until()));
    }

    private boolean practitionerIsFree(Instant minute) {
        return scenario.taken().stream()
                .filter(taken -> taken.practitioner().equals(Scenario.PRACTITIONER))
                .noneMatch(taken -> {
                    Duration way = taken.clinic().equals(Scenario.HERE) ? Duration.ZERO : scenario.way();
                    return !minute.isBefore(taken.span().from().minus(way))
                            && minute.isBefore(taken.span().until().plus(way));
                });
    }

    private boolean roomIsFree(UUID room, Instant minute) {
        return scenario.taken().stream()
                .filter(taken -> taken.room().equals(room))
                .noneMatch(taken -> !minute.isBefore(taken.span().from())
                        && minute.isBefore(taken.span().until()));
    }

    private boolean holds(Roster.Block block) {
        return block.day() == scenario.date().getDayOfWeek()
                && !scenario.date().isBefore(block.validFrom())
                && (block.validUntil() == null || !scenario.date().isAfter(block.validUntil()));
    }

    private boolean in(Instant minute, LocalTime from, LocalTime until) {
        LocalDateTime local = LocalDateTime.ofInstant(minute, Scenario.MELBOURNE);
        return local.toLocalDate().equals(scenario.date())
                && !local.toLocalTime().isBefore(from)
                && local.toLocalTime().isBefore(until);
    }

    private static LocalTime local(Instant minute) {
        return LocalTime.ofInstant(minute, Scenario.MELBOURNE);
    }
}
