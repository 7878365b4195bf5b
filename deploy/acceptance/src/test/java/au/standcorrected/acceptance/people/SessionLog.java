package au.standcorrected.acceptance.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the player sends after a session: ten pelvic tilts this morning. */
public final class SessionLog {
    private static final ZoneId ZONE = ZoneId.of("Australia/Melbourne");

    private SessionLog() {}

    /** A new map each time, so that a test may spoil it. */
    public static Map<String, Object> of(Following following) {
        String revision = following
                .person()
                .request()
                .get("/api/programs/v1/me/enrolments/" + following.enrolment())
                .then()
                .statusCode(200)
                .extract()
                .path("revision.id");
        Instant now = Instant.now();
        Map<String, Object> item = new LinkedHashMap<>(Map.of(
                "enrolment",
                following.enrolment(),
                "exercise",
                "pelvic-tilt",
                "revision",
                revision,
                "dosage",
                new LinkedHashMap<>(Map.of("sets", 1, "repetitions", 10, "holdSeconds", 2, "side", "both")),
                "setsDone",
                1,
                "skipped",
                false));
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("date", LocalDate.ofInstant(now, ZONE).toString());
        log.put("block", "morning");
        log.put("startedAt", now.minusSeconds(300).toString());
        log.put("finishedAt", now.toString());
        log.put("check", "no-change");
        log.put("painBefore", 5);
        log.put("painAfter", 3);
        log.put("items", List.of(item));
        return log;
    }
}
