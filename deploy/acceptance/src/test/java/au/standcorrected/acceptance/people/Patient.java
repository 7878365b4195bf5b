package au.standcorrected.acceptance.people;

import static au.standcorrected.acceptance.Soon.soon;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A member on trial with a visit in Sunbury, who lets the practitioners there see how they are going. */
public final class Patient {
    private static final ZoneId CLINIC = ZoneId.of("Australia/Melbourne");
    private static final String BOOKING = "/api/booking/v1/";

    private Patient() {}

    public static void become(Person person) {
        new Joining(person::request).registerAgreeAndStartTrial();
        Following.awaitAccess(person);
        share(person);
    }

    /** For somebody who has joined already. */
    public static void share(Person person) {
        new Joining(person::request).share();
        soon("booking knows the new member", () -> hold(person).isPresent());
        String hold = hold(person).orElseThrow();
        person.request()
                .body(Map.of("hold", hold))
                .post(BOOKING + "me/appointments")
                .then()
                .statusCode(201);
    }

    /** The last free time of the coming fortnight, which nobody else is after. */
    private static Optional<String> hold(Person person) {
        LocalDate today = LocalDate.now(CLINIC);
        String startsAt = person.request()
                .get(BOOKING
                        + "slots?clinic=sunbury&kind=standard&from=%s&to=%s"
                                .formatted(today.plusDays(2), today.plusDays(14)))
                .then()
                .statusCode(200)
                .extract()
                .path("days.findAll { it.slots }.last().slots.last().startsAt");
        var answer = person.request()
                .body(Map.of("clinic", "sunbury", "kind", "standard", "startsAt", startsAt))
                .post(BOOKING + "me/holds");
        return answer.statusCode() == 201 ? Optional.of(answer.path("id")) : Optional.empty();
    }
}
