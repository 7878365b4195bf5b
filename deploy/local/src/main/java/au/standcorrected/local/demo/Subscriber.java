package au.standcorrected.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A demo person who follows programs. Whatever has been done already is not done again. */
final class Subscriber {
    private static final String ACCOUNTS = "/api/accounts/v1/me";
    private static final String BOOKING = "/api/booking/v1";
    private static final String CARE = "/api/programs/v1/me";

    private final SignedIn person;
    private final String address;
    private final ZoneId zone = Practice.ZONE;

    Subscriber(SignedIn person, String address) {
        this.person = person;
        this.address = address;
    }

    LocalDate today() {
        return LocalDate.now(zone);
    }

    /** Registers, agrees, and starts the trial. */
    void subscribe(boolean largeText, boolean sharing) throws IOException, InterruptedException {
        JsonNode me = person.post(ACCOUNTS, Map.of());
        if (largeText && !me.path("textSize").asText().equals("large")) {
            person.put(
                    ACCOUNTS + "/profile",
                    Map.of(
                            "givenName", me.path("givenName").asText(),
                            "familyName", me.path("familyName").asText(),
                            "timeZone", zone.getId(),
                            "textSize", "large"),
                    "\"" + me.path("version").asLong() + "\"");
        }
        List<String> kinds = new ArrayList<>(List.of("terms", "health-information"));
        if (sharing) {
            kinds.add("sharing");
        }
        for (String kind : kinds) {
            person.put(ACCOUNTS + "/consents/" + kind, Map.of("version", 1, "granted", true));
        }
        if (person.get(ACCOUNTS + "/subscription").isMissingNode()) {
            person.post(ACCOUNTS + "/subscription", Map.of("plan", "monthly"));
        }
        awaitAccess();
    }

    void cancelAtPeriodEnd() throws IOException, InterruptedException {
        person.post(ACCOUNTS + "/subscription/cancellation", Map.of());
    }

    /** Follows the program since a day and stands in a phase. */
    void follow(String program, LocalDate since, String phase) throws IOException, InterruptedException {
        for (JsonNode enrolment : person.get(CARE + "/enrolments").path("items")) {
            if (enrolment.path("program").asText().equals(program)) {
                return;
            }
        }
        String revision = person.get("/api/programs/v1/catalogue/" + program)
                .path("revision")
                .path("id")
                .asText();
        JsonNode enrolment = person.post(
                CARE + "/enrolments",
                Map.of("program", program, "warningSignsRevision", revision, "startedOn", since.toString()));
        if (!enrolment.path("phase").asText().equals(phase)) {
            person.put(
                    CARE + "/enrolments/" + enrolment.path("id").asText() + "/phase",
                    Map.of("phase", phase),
                    "\"" + enrolment.path("version").asLong() + "\"");
        }
    }

    /** Books the first free time on the next such day from ten o'clock, unless a visit is booked already. */
    void booksOn(DayOfWeek day, String clinic, String practitionerName) throws IOException, InterruptedException {
        if (!person.get(BOOKING + "/me/appointments?when=upcoming")
                .path("items")
                .isEmpty()) {
            return;
        }
        String practitioner = "";
        for (JsonNode known : person.get(BOOKING + "/practitioners").path("items")) {
            practitioner = known.path("name").asText().equals(practitionerName)
                    ? known.path("id").asText()
                    : practitioner;
        }
        LocalDate date = today().with(TemporalAdjusters.next(day));
        String slots = "%s/slots?clinic=%s&kind=standard&practitioner=%s&from=%s&to=%s"
                .formatted(BOOKING, clinic, practitioner, date, date);
        for (JsonNode slot : person.get(slots).at("/days/0/slots")) {
            Instant startsAt = Instant.parse(slot.path("startsAt").asText());
            if (startsAt.atZone(zone).getHour() >= 10) {
                JsonNode hold = person.post(
                        BOOKING + "/me/holds",
                        Map.of(
                                "clinic",
                                clinic,
                                "kind",
                                "standard",
                                "practitioner",
                                practitioner,
                                "startsAt",
                                startsAt.toString()));
                person.post(
                        BOOKING + "/me/appointments",
                        Map.of("hold", hold.path("id").asText()));
                return;
            }
        }
    }

    /** Asks for a reminder at that time of day, unless the person has decided about reminders already. */
    void remindedAt(LocalTime time) throws IOException, InterruptedException {
        for (JsonNode consent : person.get(ACCOUNTS + "/consents").path("items")) {
            if (consent.path("kind").asText().equals("reminders")
                    && consent.path("decidedAt").asText("").isEmpty()) {
                person.put(CARE + "/reminders", Map.of("hours", List.of(time.toString())), "\"0\"");
                person.put(ACCOUNTS + "/consents/reminders", Map.of("version", 1, "granted", true));
            }
        }
    }

    /** Does a block of a day as it is planned, and logs it. */
    void did(LocalDate day, String block, int painBefore, int painAfter) throws IOException, InterruptedException {
        for (JsonNode planned : person.get(CARE + "/day?date=" + day).path("blocks")) {
            if (planned.path("key").asText().equals(block)
                    && !planned.path("items").isEmpty()) {
                log(day, planned, painBefore, painAfter);
            }
        }
    }

    /** Says how the day after a block's session was. */
    void toldNextDay(LocalDate day, String block, int pain) throws IOException, InterruptedException {
        person.put(CARE + "/sessions/" + sessionId(day, block) + "/next-day", Map.of("pain", pain));
    }

    /** Checks in on a day: pain, how much it got in the way and how sure the person feels, each 0 to 10. */
    void checkedIn(LocalDate day, int pain, int inTheWay, int sure) throws IOException, InterruptedException {
        measured(
                day,
                "weekly-check-in",
                "weekly",
                List.of(
                        Map.of("item", "pain", "value", pain),
                        Map.of("item", "in-the-way", "value", inTheWay),
                        Map.of("item", "sure", "value", sure)));
    }

    void measured(LocalDate day, String measure, String moment, List<Map<String, Object>> answers)
            throws IOException, InterruptedException {
        person.put(
                CARE + "/outcomes/" + id(day + measure),
                Map.of("measure", measure, "moment", moment, "takenOn", day.toString(), "answers", answers));
    }

    private void log(LocalDate day, JsonNode planned, int painBefore, int painAfter)
            throws IOException, InterruptedException {
        String block = planned.path("key").asText();
        Instant started = day.atTime(
                        LocalTime.parse(planned.path("startsAround").asText()))
                .atZone(zone)
                .toInstant();
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode item : planned.path("items")) {
            Map<String, Object> done = new LinkedHashMap<>();
            done.put("enrolment", item.path("enrolment").asText());
            done.put("exercise", item.path("exercise").asText());
            done.put("revision", item.path("revision").asText());
            done.put("dosage", item.path("dosage"));
            done.put("setsDone", item.path("dosage").path("sets").asInt());
            done.put("skipped", false);
            items.add(done);
        }
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("date", day.toString());
        log.put("block", block);
        log.put("startedAt", started.toString());
        log.put(
                "finishedAt",
                started.plusSeconds(60L * planned.path("minutes").asLong()).toString());
        log.put("check", "no-change");
        log.put("painBefore", painBefore);
        log.put("painAfter", painAfter);
        log.put("effort", 4);
        log.put("items", items);
        person.put(CARE + "/sessions/" + sessionId(day, block), log);
    }

    /** The same for the same day and block, so that a second run logs nothing twice. */
    private UUID sessionId(LocalDate day, String block) {
        return id(day + block);
    }

    private UUID id(String of) {
        return UUID.nameUUIDFromBytes((address + of).getBytes(StandardCharsets.UTF_8));
    }

    /** Programs hears of the trial a moment after accounts has decided it. */
    private void awaitAccess() throws IOException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                person.get(CARE + "/enrolments");
                return;
            } catch (IOException e) {
                if (attempt == 50) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
