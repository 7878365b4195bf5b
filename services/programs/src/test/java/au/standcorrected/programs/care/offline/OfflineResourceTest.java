package au.standcorrected.programs.care.offline;

import static au.standcorrected.programs.care.CareApi.DESK_POSTURE;
import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.decideAccess;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.status;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class OfflineResourceTest {
    private static final String OFFLINE = ME + "/offline";

    private UUID member = UUID.randomUUID();

    @BeforeEach
    void somebodyOnTrial() {
        member = entitled();
    }

    @Test
    void holdsFourteenDaysAsTheyWouldBeShownOneByOne() {
        enrol(member, SACROILIAC);
        enrol(member, DESK_POSTURE);
        JsonPath pack = pack();
        assertThat(pack.getList("days.date", String.class))
                .isEqualTo(IntStream.range(0, 14)
                        .mapToObj(day -> today().plusDays(day).toString())
                        .toList());
        for (LocalDate date : List.of(today(), today().plusDays(1), today().plusDays(13))) {
            JsonPath day = subscriber(member).get(ME + "/day?date=" + date).jsonPath();
            assertThat(pack.<Map<String, Object>>getJsonObject("days.find { it.date == '" + date + "' }"))
                    .isEqualTo(day.getMap(""));
            for (String block : day.getList("blocks.key", String.class)) {
                Map<String, Object> play = subscriber(member)
                        .get(ME + "/block?date=" + date + "&block=" + block)
                        .jsonPath()
                        .getMap("");
                assertThat(pack.<Map<String, Object>>getJsonObject(
                                "blocks.find { it.date == '" + date + "' && it.block == '" + block + "' }"))
                        .isEqualTo(play);
            }
        }
    }

    @Test
    void holdsTheProgramsAtTheirRevisionAndNamesEveryExerciseInThem() {
        JsonPath enrolment = enrol(member, SACROILIAC);
        JsonPath pack = pack();
        String revision = enrolment.getString("revision.id");
        assertThat(pack.getString("programs[0].revision")).isEqualTo(revision);
        assertThat(pack.<Map<String, Object>>getJsonObject("programs[0].document"))
                .isEqualTo(subscriber(member)
                        .get(V1 + "/revisions/" + revision)
                        .jsonPath()
                        .getMap(""));
        assertThat(pack.getString("programs[0].preview.slug")).isEqualTo(SACROILIAC);
        assertThat(pack.getList("enrolments.id")).containsExactly(enrolment.getString("id"));
        assertThat(pack.getList("demonstrations", String.class))
                .isNotEmpty()
                .containsAll(pack.getList("blocks.items.exercise.flatten()", String.class))
                .containsAll(pack.getList("programs[0].document.exercises.slug", String.class));
    }

    @Test
    void isLentForFourteenDaysAndNeverLongerThanAccessRuns() {
        decideAccess(member, now().plus(Duration.ofDays(40)), 1);
        await().atMost(Duration.ofSeconds(10)).until(() -> lease().isAfter(now().plus(Duration.ofDays(13))));
        assertThat(lease()).isCloseTo(now().plus(Duration.ofDays(14)), within(1, ChronoUnit.MINUTES));
        Instant soon = now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        decideAccess(member, soon, 2);
        await().atMost(Duration.ofSeconds(10)).until(() -> lease().equals(soon));
    }

    @Test
    void comesAgainOnlyWhenSomethingIsNewAndTheLeaseIsRenewedAllTheSame() {
        enrol(member, SACROILIAC);
        Response first = subscriber(member).get(OFFLINE);
        Response again =
                subscriber(member).header("If-None-Match", first.header("ETag")).get(OFFLINE);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(Instant.parse(again.header("Lease-Until"))).isAfterOrEqualTo(lease(first));
        logged(member, logOf(member, "morning", 5, 3));
        subscriber(member)
                .header("If-None-Match", first.header("ETag"))
                .get(OFFLINE)
                .then()
                .statusCode(200)
                .body("days[0].blocks[0].state", equalTo("done"));
    }

    @Test
    void holdsNothingToPlayWhileAConcernIsOpen() {
        String enrolment = enrol(member, SACROILIAC).getString("id");
        subscriber(member)
                .body(Map.of("enrolment", enrolment, "sign", "rf-neuro"))
                .post(ME + "/concerns")
                .then()
                .statusCode(201);
        subscriber(member)
                .get(OFFLINE)
                .then()
                .statusCode(200)
                .body("blocks", empty())
                .body("days.findAll { it.hold == null }", empty());
    }

    @Test
    void isOnesOwnAndNobodyElses() {
        enrol(entitled(), SACROILIAC);
        subscriber(member).get(OFFLINE).then().body("programs", empty()).body("blocks", empty());
        anonymous().get(OFFLINE).then().statusCode(401);
        for (String role : List.of("practitioner", "reception", "editor", "admin")) {
            as(UUID.randomUUID(), role).get(OFFLINE).then().statusCode(403);
        }
    }

    @Test
    void isRefusedOnceAccessHasEndedWhateverTheTag() {
        enrol(member, SACROILIAC);
        String tag = subscriber(member).get(OFFLINE).header("ETag");
        decideAccess(member, now().minusSeconds(1), 1);
        await().atMost(Duration.ofSeconds(10)).until(() -> status(member) == 403);
        subscriber(member)
                .header("If-None-Match", tag)
                .get(OFFLINE)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/access-ended"));
    }

    private JsonPath pack() {
        return subscriber(member).get(OFFLINE).then().statusCode(200).extract().jsonPath();
    }

    private Instant lease() {
        return lease(subscriber(member).get(OFFLINE));
    }

    private static Instant lease(Response answer) {
        return Instant.parse(answer.jsonPath().getString("leaseUntil"));
    }
}
