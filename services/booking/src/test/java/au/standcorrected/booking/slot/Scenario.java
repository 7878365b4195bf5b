package au.standcorrected.booking.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A day with everything that can be in the way, at random, in whole minutes. */
record Scenario(
        LocalDate date,
        List<ClinicHours> clinics,
        Duration way,
        Roster roster,
        List<UUID> rooms,
        VisitShape shape,
        List<Occupied> taken,
        Instant earliest) {
    static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");
    static final UUID HERE = new UUID(1, 1);
    static final UUID THERE = new UUID(1, 2);
    static final UUID PRACTITIONER = new UUID(2, 1);
    static final UUID ANOTHER = new UUID(2, 2);

    /** Ordinary days, and those around both changes of the clocks. */
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2027, 4, 3),
            LocalDate.of(2027, 4, 4),
            LocalDate.of(2027, 4, 5),
            LocalDate.of(2027, 10, 2),
            LocalDate.of(2027, 10, 3),
            LocalDate.of(2027, 10, 4));

    static Scenario random(Random random) {
        LocalDate date = DATES.get(random.nextInt(DATES.size()));
        Instant midnight = date.atStartOfDay(MELBOURNE).toInstant();
        List<UUID> rooms = random.nextBoolean() ? List.of(new UUID(3, 1)) : List.of(new UUID(3, 1), new UUID(3, 2));
        VisitShape shape = new VisitShape(
                minutes(15 + 5L * random.nextInt(9)),
                minutes(5L * random.nextInt(4)),
                minutes(5L * random.nextInt(4)),
                minutes(List.of(5, 10, 15, 20, 30).get(random.nextInt(5))));
        return new Scenario(
                date,
                List.of(hours(HERE, date, random), hours(THERE, date, random)),
                minutes(5L * random.nextInt(13)),
                roster(date, midnight, random),
                rooms,
                shape,
                taken(midnight, rooms, random),
                random.nextInt(3) == 0 ? midnight.plus(minutes(random.nextInt(1440))) : Instant.EPOCH);
    }

    SlotSearch search() {
        Travel travel = new Travel(Map.of(new Travel.Way(HERE, THERE), way, new Travel.Way(THERE, HERE), way));
        WorkingTime time = new WorkingTime(Map.of(HERE, clinics.get(0), THERE, clinics.get(1)), travel);
        return new SlotSearch(
                time, HERE, rooms, shape, taken, new Span(earliest, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private static ClinicHours hours(UUID clinic, LocalDate date, Random random) {
        LocalTime opens = time(random, 6 * 60, 10 * 60);
        LocalTime closes = time(random, 14 * 60, 20 * 60);
        return new ClinicHours(
                clinic,
                MELBOURNE,
                List.of(new ClinicHours.Opening(date.getDayOfWeek(), opens, closes)),
                random.nextInt(12) == 0 ? Set.of(date) : Set.of(date.plusDays(1)));
    }

    private static Roster roster(LocalDate date, Instant midnight, Random random) {
        List<Roster.Block> blocks = new ArrayList<>();
        LocalTime first = time(random, 5 * 60, 10 * 60);
        LocalTime noon = time(random, 11 * 60, 14 * 60);
        LocalTime later = time(random, 14 * 60, 15 * 60);
        LocalTime last = time(random, 16 * 60, 22 * 60);
        blocks.add(block(date, first, noon, random));
        blocks.add(block(date, random.nextBoolean() ? noon : later, last, random));
        List<Roster.Break> breaks = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalTime from = time(random, 6 * 60, 20 * 60);
            breaks.add(new Roster.Break(
                    random.nextInt(5) == 0 ? date.getDayOfWeek().plus(1) : date.getDayOfWeek(),
                    from,
                    from.plusMinutes(5 + 5 * random.nextInt(12)),
                    random.nextBoolean() ? null : date.minusDays(random.nextInt(2)),
                    random.nextBoolean() ? null : date.plusDays(random.nextInt(2))));
        }
        List<Span> leave = random.nextInt(4) == 0
                ? List.of(
                        Span.starting(midnight.plus(minutes(random.nextInt(1440))), minutes(30 + random.nextInt(300))))
                : List.of();
        return new Roster(PRACTITIONER, blocks, breaks, leave);
    }

    private static Roster.Block block(LocalDate date, LocalTime from, LocalTime until, Random random) {
        DayOfWeek day = date.getDayOfWeek();
        LocalDate validFrom = random.nextInt(8) == 0 ? date.plusDays(7) : date.minusDays(random.nextInt(30));
        return new Roster.Block(
                random.nextInt(3) == 0 ? THERE : HERE,
                day,
                from,
                until,
                validFrom,
                random.nextBoolean() ? null : validFrom.plusDays(random.nextInt(40)));
    }

    private static List<Occupied> taken(Instant midnight, List<UUID> rooms, Random random) {
        List<Occupied> taken = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            boolean here = random.nextInt(4) > 0;
            taken.add(new Occupied(
                    random.nextBoolean() ? PRACTITIONER : ANOTHER,
                    here ? HERE : THERE,
                    here ? rooms.get(random.nextInt(rooms.size())) : new UUID(3, 9),
                    Span.starting(
                            midnight.plus(minutes(5L * random.nextInt(280))), minutes(5 + 5L * random.nextInt(14)))));
        }
        return taken;
    }

    private static LocalTime time(Random random, int fromMinute, int untilMinute) {
        return LocalTime.ofSecondOfDay(60L * (fromMinute + 5L * random.nextInt((untilMinute - fromMinute) / 5 + 1)));
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
