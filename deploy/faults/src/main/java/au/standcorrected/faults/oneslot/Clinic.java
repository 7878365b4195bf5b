package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.oneslot.Front.Person;
import au.standcorrected.faults.oneslot.Front.Request;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One practitioner at one clinic whom everybody wants, and what people ask of them. */
final class Clinic {
    private static final String SLUG = "sunbury";

    private final Front front;
    private final UUID practitioner;

    private Clinic(Front front, UUID practitioner) {
        this.front = front;
        this.practitioner = practitioner;
    }

    static Clinic open(Front front) {
        Person admin = Person.of(UUID.randomUUID(), "admin");
        Map<String, Object> joining =
                Map.of("name", "Dr Ned Ironbark", "title", "Chiropractor", "clinics", List.of(SLUG));
        String id = had(front.send(Request.post(admin, "/practitioners", joining), 0))
                .id();
        List<Map<String, String>> blocks = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> Map.of(
                        "clinic", SLUG,
                        "day", day.name(),
                        "from", Window.FROM.toString(),
                        "until", Window.UNTIL.toString(),
                        "validFrom", LocalDate.now().minusDays(30).toString()))
                .toList();
        had(front.send(
                new Request(
                        "PUT", "/practitioners/" + id + "/roster", Map.of("blocks", blocks), admin.token(), Map.of()),
                1));
        return new Clinic(front, UUID.fromString(id));
    }

    UUID practitioner() {
        return practitioner;
    }

    /** Those whom reception books for. */
    List<String> patients(Person reception, int howMany) {
        List<String> patients = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            Map<String, String> patient = Map.of("givenName", "Patient " + i, "familyName", "Figtree");
            patients.add(had(front.send(Request.post(reception, "/patients", patient), i))
                    .id());
        }
        return patients;
    }

    Request hold(Person person, Instant startsAt) {
        return Request.post(person, "/me/holds", wanted(startsAt));
    }

    static Request book(Person person, Answer hold) {
        return Request.post(person, "/me/appointments", Map.of("hold", hold.id()));
    }

    Request bookFor(Person reception, String patient, Instant startsAt) {
        Map<String, Object> body = new LinkedHashMap<>(wanted(startsAt));
        body.put("patient", patient);
        return Request.post(reception, "/appointments", body);
    }

    Request move(Person person, Answer visit, Instant startsAt) {
        return new Request(
                "PUT",
                "/me/appointments/" + visit.id() + "/time",
                Map.of("startsAt", startsAt.toString(), "practitioner", practitioner),
                person.token(),
                Map.of("If-Match", "\"" + visit.body().path("version").asLong() + "\""));
    }

    static Answer had(Answer answer) {
        if (!answer.had()) {
            throw new IllegalStateException("not prepared: " + answer.says() + " " + answer.body());
        }
        return answer;
    }

    private Map<String, Object> wanted(Instant startsAt) {
        return Map.of(
                "clinic", SLUG, "kind", Window.KIND, "practitioner", practitioner, "startsAt", startsAt.toString());
    }
}
