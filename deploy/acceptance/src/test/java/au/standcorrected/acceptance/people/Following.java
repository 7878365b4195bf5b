package au.standcorrected.acceptance.people;

import static au.standcorrected.acceptance.Soon.soon;

import io.restassured.response.Response;
import java.util.Map;

/** A member on trial who follows a program, over the API through the gateway. */
public final class Following {
    public static final String SACROILIAC = "sacroiliac-joint-dysfunction";
    public static final String LOW_BACK = "non-specific-low-back-pain";

    private final Person person;
    private final String enrolment;

    private Following(Person person, String enrolment) {
        this.person = person;
        this.enrolment = enrolment;
    }

    /** Joins, waits until programs has heard of it, reads the warning signs and starts. */
    public static Following start(Person person, String program) {
        new Joining(person::request).registerAgreeAndStartTrial();
        awaitAccess(person);
        return begin(person, program);
    }

    /** Programs hears of a trial a moment after accounts has begun it. */
    static void awaitAccess(Person person) {
        soon(
                "programs lets the new member in",
                () -> person.request().get("/api/programs/v1/me/enrolments").statusCode() == 200);
    }

    /** Somebody who has access already reads the warning signs of a program and starts it. */
    public static Following begin(Person person, String program) {
        String revision = person.request()
                .get("/api/programs/v1/catalogue/" + program)
                .then()
                .statusCode(200)
                .extract()
                .path("revision.id");
        Response started = person.request()
                .body(Map.of("program", program, "warningSignsRevision", revision))
                .post("/api/programs/v1/me/enrolments");
        started.then().statusCode(201);
        return new Following(person, started.path("id"));
    }

    public Person person() {
        return person;
    }

    public String enrolment() {
        return enrolment;
    }
}
