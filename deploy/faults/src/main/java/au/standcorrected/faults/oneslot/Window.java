package au.standcorrected.faults.oneslot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The time that a round is about. An extended visit takes an hour with its buffer, so whichever two of the four starts
 * somebody asks for, they overlap: there is room for one visit.
 */
record Window(Instant opens) {
    static final String KIND = "extended";
    static final LocalTime FROM = LocalTime.of(8, 0);
    static final LocalTime UNTIL = LocalTime.of(19, 0);
    static final int LATEST_DAY = 170;

    private static final ZoneId ZONE = ZoneId.of("Australia/Melbourne");
    private static final int STARTS = 4;
    private static final int STEP_SECONDS = 15 * 60;
    private static final int TAKES_SECONDS = 60 * 60;
    private static final int SECONDS = TAKES_SECONDS + (STARTS - 1) * STEP_SECONDS;
    private static final int IN_A_DAY = (UNTIL.toSecondOfDay() - FROM.toSecondOfDay()) / SECONDS;
    private static final int FIRST_DAY = 3;

    /** One for each round, from the third day on. */
    static Stream<Window> each() {
        return weekdays(FIRST_DAY).flatMap(date -> IntStream.range(0, IN_A_DAY)
                .mapToObj(i -> new Window(at(date, FROM.plusSeconds((long) i * SECONDS)))));
    }

    /** Where visits stand before they are moved: hour by hour, after all rounds. */
    static Stream<Instant> parked(int lastRounds) {
        LocalDate after = LocalDate.ofInstant(
                each().skip(lastRounds - 1L).findFirst().orElseThrow().opens(), ZONE);
        int hours = (UNTIL.toSecondOfDay() - FROM.toSecondOfDay()) / TAKES_SECONDS;
        return weekdays(FIRST_DAY).filter(date -> date.isAfter(after)).flatMap(date -> IntStream.range(0, hours)
                .mapToObj(i -> at(date, FROM.plusHours(i))));
    }

    /** One of the starts; any number names one. */
    Instant start(int number) {
        return opens.plusSeconds((long) Math.floorMod(number, STARTS) * STEP_SECONDS);
    }

    Instant closes() {
        return opens.plusSeconds(SECONDS);
    }

    private static Stream<LocalDate> weekdays(int from) {
        LocalDate today = LocalDate.now(ZONE);
        return IntStream.rangeClosed(from, LATEST_DAY)
                .mapToObj(today::plusDays)
                .filter(date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }
}
