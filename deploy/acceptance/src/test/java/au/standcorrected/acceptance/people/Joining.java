package au.standcorrected.acceptance.people;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the welcome page does for somebody new, over the API: register, agree, start the trial. */
public final class Joining {
    private static final String ME = "/api/accounts/v1/me";

    private final Supplier<RequestSpecification> accounts;

    /** @param accounts a new request to accounts as that person, through the gateway or past it */
    public Joining(Supplier<RequestSpecification> accounts) {
        this.accounts = accounts;
    }

    public void registerAgreeAndStartTrial() {
        register();
        agree();
        startTrial();
    }

    public void register() {
        accounts.get().body(Map.of()).post(ME).then().statusCode(201);
    }

    public void agree() {
        consentTo(consent -> Boolean.TRUE.equals(consent.get("required")));
    }

    /** Lets the practitioners of one's clinics see how one is going. */
    public void share() {
        consentTo(consent -> "sharing".equals(consent.get("kind")));
    }

    private void consentTo(Predicate<Map<String, Object>> wanted) {
        List<Map<String, Object>> consents = accounts.get()
                .get(ME + "/consents")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        consents.stream().filter(wanted).forEach(consent -> accounts.get()
                .body(Map.of("version", consent.get("version"), "granted", true))
                .put(ME + "/consents/" + consent.get("kind"))
                .then()
                .statusCode(200));
    }

    public void startTrial() {
        String plan = accounts.get()
                .get("/api/accounts/v1/plans")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].slug");
        accounts.get()
                .body(Map.of("plan", plan))
                .post(ME + "/subscription")
                .then()
                .statusCode(201);
    }
}
