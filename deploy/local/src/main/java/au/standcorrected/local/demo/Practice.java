package au.standcorrected.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who works where and when in the demo, and how its patients are called: tree surnames, numbers set aside for fiction. */
final class Practice {
    static final ZoneId ZONE = ZoneId.of("Australia/Melbourne");
    static final String GUS = "d0000000-0000-4000-8000-000000000001";
    static final String NELL = "d0000000-0000-4000-8000-000000000003";
    static final String NED = "Dr Ned Ironbark";
    static final String SUNBURY = "sunbury";
    static final String MELTON = "melton";

    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 30);
    private static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final List<String> GIVEN_NAMES = List.of(
            "Alby", "Bree", "Caleb", "Dot", "Emre", "Farah", "Grace", "Hamish", "Isla", "Jarrah", "Kirra", "Lachie");
    private static final List<String> FAMILY_NAMES = List.of("Acacia", "Blackbutt", "Coolibah", "Hakea", "Lillypilly");

    private Practice() {}

    /** Somebody who treats. {@code member} is the id they sign in with. */
    record Practitioner(String name, @Nullable String member, List<Shift> week) {
        List<String> clinics() {
            return week.stream().map(Shift::clinic).distinct().toList();
        }

        List<Shift> on(LocalDate date) {
            return week.stream()
                    .filter(shift -> shift.day() == date.getDayOfWeek())
                    .toList();
        }
    }

    /** A stretch of work at one clinic, in the clinic's time. */
    record Shift(String clinic, DayOfWeek day, LocalTime from, LocalTime until) {
        Map<String, Object> block(LocalDate validFrom) {
            return Map.of(
                    "clinic", clinic,
                    "day", day.name(),
                    "from", from.toString(),
                    "until", until.toString(),
                    "validFrom", validFrom.toString());
        }
    }

    record Name(String given, String family, String phone) {}

    /** Ned is at both clinics and travels on Fridays; the others have one. */
    static List<Practitioner> practitioners() {
        return List.of(
                new Practitioner(NED, "d0000000-0000-4000-8000-000000000006", nedsWeek()),
                new Practitioner("Dr Iris Blackwood", null, weekAt(SUNBURY, 9, 17)),
                new Practitioner("Dr Sam Tallowwood", null, weekAt(MELTON, 8, 16)),
                new Practitioner("Dr Lena Sheoak", null, shortWeekAt(SUNBURY)));
    }

    /** Sixty of them; the same ones every time. */
    static List<Name> patients() {
        return FAMILY_NAMES.stream()
                .flatMap(family ->
                        GIVEN_NAMES.stream().map(given -> new Name(given, family, "0491 57" + phone(given, family))))
                .toList();
    }

    private static String phone(String given, String family) {
        int number = GIVEN_NAMES.indexOf(given) * FAMILY_NAMES.size() + FAMILY_NAMES.indexOf(family);
        return "%d %03d".formatted(0, 100 + number);
    }

    private static List<Shift> nedsWeek() {
        return List.of(
                new Shift(SUNBURY, DayOfWeek.MONDAY, LocalTime.of(9, 0), LUNCH),
                new Shift(SUNBURY, DayOfWeek.MONDAY, AFTER_LUNCH, LocalTime.of(17, 30)),
                new Shift(MELTON, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LUNCH),
                new Shift(MELTON, DayOfWeek.TUESDAY, AFTER_LUNCH, LocalTime.of(17, 30)),
                new Shift(SUNBURY, DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LUNCH),
                new Shift(SUNBURY, DayOfWeek.WEDNESDAY, AFTER_LUNCH, LocalTime.of(17, 30)),
                new Shift(MELTON, DayOfWeek.THURSDAY, LocalTime.of(9, 0), LUNCH),
                new Shift(MELTON, DayOfWeek.THURSDAY, AFTER_LUNCH, LocalTime.of(17, 30)),
                new Shift(SUNBURY, DayOfWeek.FRIDAY, LocalTime.of(8, 30), LocalTime.of(12, 0)),
                new Shift(MELTON, DayOfWeek.FRIDAY, LocalTime.of(13, 30), LocalTime.of(17, 30)));
    }

    private static List<Shift> weekAt(String clinic, int from, int until) {
        return Stream.concat(
                        WEEKDAYS.stream()
                                .flatMap(day -> Stream.of(
                                        new Shift(clinic, day, LocalTime.of(from, 0), LUNCH),
                                        new Shift(clinic, day, AFTER_LUNCH, LocalTime.of(until, 0)))),
                        Stream.of(new Shift(clinic, DayOfWeek.SATURDAY, LocalTime.of(8, 30), LocalTime.of(12, 30))))
                .toList();
    }

    private static List<Shift> shortWeekAt(String clinic) {
        return List.of(
                new Shift(clinic, DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(14, 0)),
                new Shift(clinic, DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), LocalTime.of(18, 30)),
                new Shift(clinic, DayOfWeek.THURSDAY, LocalTime.of(10, 0), LocalTime.of(14, 0)));
    }
}
