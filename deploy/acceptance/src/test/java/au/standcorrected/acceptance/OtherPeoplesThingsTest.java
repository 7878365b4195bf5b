package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.people.Following.SACROILIAC;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.people.Following;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.people.SessionLog;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Order(3)
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("What belongs to somebody else is not there")
class OtherPeoplesThingsTest {
    private static final String ENROLMENTS = "/api/programs/v1/me/enrolments/";
    private static final String SESSIONS = "/api/programs/v1/me/sessions/";

    private Following gus;
    private Person mia;
    private String gusSession = "";

    @BeforeAll
    void twoMembersFollowTheSameProgram() {
        Platform platform = Platform.running();
        List<Login> logins = List.of(Login.stranger(), Login.stranger());
        new Keycloak(platform).add(logins);
        gus = Following.start(Person.signedIn(platform, logins.get(0)), SACROILIAC);
        mia = Following.start(Person.signedIn(platform, logins.get(1)), SACROILIAC)
                .person();
        gusSession = UUID.randomUUID().toString();
        gus.person()
                .request()
                .body(SessionLog.of(gus))
                .put(SESSIONS + gusSession)
                .then()
                .statusCode(201);
    }

    @Test
    void theOwnerSeesIt() {
        assertThat(gus.person().request().get(ENROLMENTS + gus.enrolment()).statusCode())
                .isEqualTo(200);
        assertThat(gus.person().request().get(SESSIONS + gusSession).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEnrolmentOfAnotherMember() {
        hidden(mia.request().get(ENROLMENTS + gus.enrolment()));
        hidden(mia.request().body("{}").post(ENROLMENTS + gus.enrolment() + "/pause"));
        hidden(mia.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("phase", "restore"))
                .put(ENROLMENTS + gus.enrolment() + "/phase"));
        hidden(mia.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("revision", UUID.randomUUID().toString()))
                .put(ENROLMENTS + gus.enrolment() + "/revision"));
    }

    @Test
    void aSessionOfAnotherMember() {
        hidden(mia.request().get(SESSIONS + gusSession));
    }

    /** The id is made by the device, so it may be tried: nothing is overwritten, and nothing is told. */
    @Test
    void aSessionWrittenUnderAnotherMembersId() {
        Response answer = mia.request().body(SessionLog.of(gus)).put(SESSIONS + gusSession);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.asString()).doesNotContain(gus.enrolment());
        assertThat(gus.person().request().get(SESSIONS + gusSession).jsonPath().getString("items[0].enrolment"))
                .isEqualTo(gus.enrolment());
    }

    @Test
    void aConcernAboutAnotherMembersEnrolment() {
        hidden(mia.request()
                .body(Map.of("enrolment", gus.enrolment(), "sign", "rf-inflam"))
                .post("/api/programs/v1/me/concerns"));
    }

    @Test
    void theStaffsDoors() {
        String gusId = gus.person().memberId();
        refusedByRole(mia.request().get("/api/accounts/v1/members/" + gusId));
        refusedByRole(mia.request().get("/api/accounts/v1/members?query=wren"));
        refusedByRole(mia.request().post("/api/accounts/v1/members/" + gusId + "/subscription/end"));
        refusedByRole(mia.request().get("/api/accounts/v1/audit"));
        refusedByRole(mia.request().get("/api/programs/v1/editor/programs"));
        refusedByRole(mia.request().get("/api/programs/v1/editor/programs/" + SACROILIAC));
    }

    private static void refusedByRole(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static void hidden(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }
}
