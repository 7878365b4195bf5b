package au.standcorrected.programs.care.concern;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class ConcernResourceTest {
    private static final String CONCERNS = ME + "/concerns";
    private static final String GP_SIGN = "rf-neuro";
    private static final String EMERGENCY_SIGN = "rf-ces";

    private UUID member = UUID.randomUUID();
    private String enrolment = "";

    @BeforeEach
    void aMemberWhoFollowsAProgram() {
        member = entitled();
        enrolment = enrol(member, SACROILIAC).getString("id");
    }

    @Nested
    @DisplayName("as the owner")
    class AsOwner {
        @Test
        void isToldToCallFirstInAnEmergency() {
            raise(EMERGENCY_SIGN)
                    .then()
                    .statusCode(201)
                    .body("level", equalTo("emergency"))
                    .body("advice", startsWith("Call 000"))
                    .body("openSince", notNullValue());
        }

        @Test
        void restsUntilSomebodyHasChecked() {
            String concern = raise(GP_SIGN)
                    .then()
                    .statusCode(201)
                    .body("level", equalTo("gp"))
                    .body("advice", containsString("1300 60 60 24"))
                    .extract()
                    .path("id");
            subscriber(member)
                    .get(ME + "/day")
                    .then()
                    .body("hold.concern", equalTo(concern))
                    .body("hold.level", equalTo("gp"))
                    .body("hold.reason", notNullValue())
                    .body("hold.since", notNullValue());
            subscriber(member)
                    .get(ME + "/block?block=morning")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/exercises-on-hold"));

            clear(concern, "my GP", today()).then().statusCode(200).body("clearance.checkedBy", equalTo("my GP"));

            subscriber(member).get(ME + "/day").then().body("hold", nullValue());
            subscriber(member).get(ME + "/block?block=morning").then().statusCode(200);
        }

        @Test
        void anEmergencyShowsBeforeWhatCanWait() {
            raise(GP_SIGN);
            raise(EMERGENCY_SIGN);
            subscriber(member).get(ME + "/day").then().body("hold.level", equalTo("emergency"));
        }

        @Test
        void aCheckIsSaidOnceAndNotOfAnotherTime() {
            String concern = raise(GP_SIGN).path("id");
            clear(concern, "my GP", today().plusDays(1)).then().statusCode(400);
            clear(concern, "my GP", today().minusDays(1)).then().statusCode(400);
            clear(concern, " ", today()).then().statusCode(400);
            clear(concern, "my GP", today()).then().statusCode(200);
            clear(concern, "my GP", today()).then().statusCode(200);
            clear(concern, "my physio", today())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/concern-cleared"));
        }

        @Test
        void raisesItOnceForOneIdempotencyKey() {
            Map<String, String> body = Map.of("enrolment", enrolment, "sign", GP_SIGN);
            for (int i = 0; i < 2; i++) {
                subscriber(member)
                        .header("Idempotency-Key", "concern-1")
                        .body(body)
                        .post(CONCERNS)
                        .then()
                        .statusCode(201);
            }
            subscriber(member).get(CONCERNS).then().body("items", hasSize(1));
        }

        @Test
        void seesThemNewestFirst() {
            String first = raise(GP_SIGN).path("id");
            String second = raise(EMERGENCY_SIGN).path("id");
            subscriber(member).get(CONCERNS).then().body("items.id", contains(second, first));
        }

        @Test
        void hearsWhatToDoWhenASignIsNotOnTheList() {
            raise("rf-none")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-sign"))
                    .body("detail", containsString("000"));
        }
    }

    @Nested
    @DisplayName("as another member")
    class AsAnotherMember {
        @Test
        void findsNothingAndCannotClear() {
            UUID other = entitled();
            String concern = raise(GP_SIGN).path("id");
            subscriber(other).get(CONCERNS).then().body("items", empty());
            subscriber(other)
                    .body(Map.of("checkedBy", "me", "checkedOn", today().toString()))
                    .post(CONCERNS + "/" + concern + "/clearance")
                    .then()
                    .statusCode(404);
            subscriber(other)
                    .body(Map.of("enrolment", enrolment, "sign", GP_SIGN))
                    .post(CONCERNS)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/unknown-enrolment"));
            subscriber(member).get(ME + "/day").then().body("hold", notNullValue());
        }
    }

    @Nested
    @DisplayName("as staff or nobody")
    class AsStaffOrNobody {
        @Test
        void isNotLetIn() {
            String clearance = CONCERNS + "/" + raise(GP_SIGN).path("id") + "/clearance";
            anonymous().get(CONCERNS).then().statusCode(401);
            anonymous().body("{}").post(clearance).then().statusCode(401);
            for (String role : List.of("practitioner", "reception", "editor", "admin")) {
                as(UUID.randomUUID(), role).get(CONCERNS).then().statusCode(403);
                as(UUID.randomUUID(), role).body("{}").post(clearance).then().statusCode(403);
            }
        }
    }

    private Response raise(String sign) {
        return subscriber(member)
                .body(Map.of("enrolment", enrolment, "sign", sign, "note", "since yesterday"))
                .post(CONCERNS);
    }

    private Response clear(String concern, String by, LocalDate on) {
        return subscriber(member)
                .body(Map.of("checkedBy", by, "checkedOn", on.toString()))
                .post(CONCERNS + "/" + concern + "/clearance");
    }
}
