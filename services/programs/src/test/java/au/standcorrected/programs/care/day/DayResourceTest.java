package au.standcorrected.programs.care.day;

import static au.standcorrected.programs.care.CareApi.DESK_POSTURE;
import static au.standcorrected.programs.care.CareApi.GLUTEUS;
import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.day;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class DayResourceTest {
    @Nested
    @DisplayName("as the owner")
    class AsOwner {
        private UUID member = UUID.randomUUID();

        @BeforeEach
        void arrive() {
            member = entitled();
        }

        @Test
        void seesAnEmptyDayBeforeAnythingIsStarted() {
            subscriber(member)
                    .get(ME + "/day")
                    .then()
                    .statusCode(200)
                    .body("date", equalTo(today().toString()))
                    .body("zone", equalTo("Australia/Melbourne"))
                    .body("blocks", empty())
                    .body("rest", nullValue())
                    .body("hold", nullValue());
        }

        @Test
        void seesTodayAsATimelineOfBlocks() {
            String enrolment = enrol(member, SACROILIAC).getString("id");
            JsonPath day = day(member);
            assertThat(day.getList("blocks.key")).containsExactly("morning", "desk", "evening");
            assertThat(day.getList("blocks.startsAround")).containsExactly("07:30", "10:30", "20:00");
            assertThat(day.getList("blocks.state", String.class)).doesNotContain("missed", "done");
            assertThat(day.getList("blocks.minutes", Integer.class)).allMatch(minutes -> minutes > 0);
            assertThat(day.getString("blocks[0].items[0].enrolment")).isEqualTo(enrolment);
            assertThat(day.getString("blocks[0].items[0].dosageText")).isNotBlank();
        }

        @Test
        void seesTheMembersOwnZoneAndName() {
            TestTopics.send(
                    "accounts.members",
                    "MemberRegistered",
                    member,
                    0,
                    """
                    {"memberId":"%s","displayName":"Mia","timeZone":"Pacific/Kiritimati","consents":[],"version":0}"""
                            .formatted(member));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> "Mia".equals(day(member).getString("greetingName")));
            assertThat(day(member).getString("date"))
                    .isEqualTo(LocalDate.ofInstant(now(), ZoneId.of("Pacific/Kiritimati"))
                            .toString());
        }

        @Test
        void doesASharedExerciseOnceForBothPrograms() {
            String first = enrol(member, SACROILIAC).getString("id");
            enrol(member, DESK_POSTURE);
            List<List<Map<String, Object>>> blocks = day(member).getList("blocks.items");
            for (List<Map<String, Object>> items : blocks) {
                assertThat(items.stream().map(item -> item.get("exercise"))).doesNotHaveDuplicates();
            }
            assertThat(blocks.stream().flatMap(List::stream))
                    .as("the two programs share an exercise")
                    .anyMatch(item ->
                            first.equals(item.get("enrolment")) && !List.of().equals(item.get("alsoFor")));
        }

        @Test
        void seesABlockDoneOnceItIsLogged() {
            enrol(member, SACROILIAC);
            UUID session = logged(member, logOf(member, "morning", null, null));
            subscriber(member)
                    .get(ME + "/day")
                    .then()
                    .body("blocks[0].state", equalTo("done"))
                    .body("blocks[0].sessionId", equalTo(session.toString()))
                    .body("blocks[1].state", not(equalTo("done")));
        }

        @Test
        void looksAheadAndBack() {
            enrol(member, SACROILIAC);
            subscriber(member)
                    .get(ME + "/day?date=" + today().plusDays(1))
                    .then()
                    .body("blocks.state", everyItem(equalTo("later")));
            subscriber(member)
                    .get(ME + "/day?date=" + today().minusDays(1))
                    .then()
                    .body("blocks", empty());
        }

        @Test
        void hasADayOfRestWhenNothingIsPlanned() {
            enrol(member, DESK_POSTURE); // five days a week: 0, 2, 3, 5 and 6
            subscriber(member)
                    .get(ME + "/day?date=" + today().plusDays(1))
                    .then()
                    .body("blocks", empty())
                    .body("rest.title", equalTo("Rest day"));
        }

        @Test
        void getsABlockWithAllThatThePlayerNeeds() {
            enrol(member, SACROILIAC);
            subscriber(member)
                    .get(ME + "/block?block=morning")
                    .then()
                    .statusCode(200)
                    .body("date", equalTo(today().toString()))
                    .body("block", equalTo("morning"))
                    .body("minutes", greaterThan(0))
                    .body("items.steps", everyItem(not(empty())))
                    .body("items.cues", everyItem(not(empty())))
                    .body("items.dosageText", everyItem(notNullValue()))
                    .body("warningSigns.emergency.id", hasItem("rf-ces"))
                    .body("warningSigns.gp.id", hasItem("rf-neuro"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/day?date=tomorrow",
                    "/day?date=1999-01-01",
                    "/day?date=2026-02-30",
                    "/block",
                    "/block?block=noon"
                })
        void isToldWhatIsWrongWithTheQuestion(String path) {
            subscriber(member)
                    .get(ME + path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].message", notNullValue());
        }

        @Test
        void takesADayGentlyAndTakesThatBack() {
            enrol(member, SACROILIAC);
            String choice = ME + "/day/" + today() + "/choice";
            subscriber(member)
                    .body("{\"choice\":\"gentle\"}")
                    .put(choice)
                    .then()
                    .statusCode(200)
                    .body("choice", equalTo("gentle"))
                    .body("blocks.key", contains("gentle"))
                    .body("flare.text", everyItem(notNullValue()));
            subscriber(member)
                    .get(ME + "/block?block=gentle")
                    .then()
                    .statusCode(200)
                    .body("items", not(empty()));
            logged(member, logOf(member, "gentle", 7, 6));
            assertThat(day(member).getString("blocks[0].state")).isEqualTo("done");
            subscriber(member).body("{\"choice\":\"rest\"}").put(choice).then().body("rest.title", notNullValue());
            subscriber(member)
                    .delete(choice)
                    .then()
                    .statusCode(200)
                    .body("choice", nullValue())
                    .body("blocks.key", contains("morning", "desk", "evening"));
        }

        @Test
        void choosesForTodayOnly() {
            for (LocalDate date : List.of(today().minusDays(3), today().plusDays(3))) {
                subscriber(member)
                        .body("{\"choice\":\"rest\"}")
                        .put(ME + "/day/" + date + "/choice")
                        .then()
                        .statusCode(400);
            }
            subscriber(member)
                    .body("{\"choice\":\"party\"}")
                    .put(ME + "/day/" + today() + "/choice")
                    .then()
                    .statusCode(400);
        }

        @Test
        void choosesWhereTwoProgramsDisagree() {
            String desk = enrol(member, DESK_POSTURE).getString("id");
            String hip = enrol(member, GLUTEUS).getString("id");
            JsonPath before = day(member);
            String conflict = "conflicts.find { it.exercise == 'chair-hip-sequence' }.";
            assertThat(before.getString(conflict + "asking")).isEqualTo(desk);
            assertThat(before.getString(conflict + "advising")).isEqualTo(hip);
            assertThat((Object) before.get(conflict + "keep")).isNull();
            assertThat(before.getString(conflict + "instead")).isNotBlank();
            assertThat(before.getList("blocks.items.flatten().exercise")).doesNotContain("chair-hip-sequence");
            String body = "{\"exercise\":\"chair-hip-sequence\",\"asking\":\"%s\",\"advising\":\"%s\",\"keep\":true}";
            JsonPath after = subscriber(member)
                    .body(body.formatted(desk, hip))
                    .put(ME + "/conflicts")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(after.getList("blocks.items.flatten().exercise")).contains("chair-hip-sequence");
            assertThat(after.getString(
                            "blocks.items.flatten().find { it.exercise == 'chair-hip-sequence' }.despite[0].text"))
                    .isNotBlank();
            subscriber(member)
                    .body(body.formatted(hip, desk))
                    .put(ME + "/conflicts")
                    .then()
                    .statusCode(404);
            subscriber(entitled())
                    .body(body.formatted(desk, hip))
                    .put(ME + "/conflicts")
                    .then()
                    .statusCode(404);
        }

        @Test
        void seesWhatToHaveAtHand() {
            enrol(member, GLUTEUS);
            List<List<String>> equipment = day(member).getList("blocks.equipment");
            assertThat(equipment.stream().flatMap(List::stream)).isNotEmpty().doesNotContain("Nothing");
        }

        @Test
        void findsNoBlockWhereNothingIsPlanned() {
            subscriber(member).get(ME + "/block?block=evening").then().statusCode(404);
        }
    }

    @Nested
    @DisplayName("as another member")
    class AsAnotherMember {
        @Test
        void seesTheirOwnDayOnly() {
            enrol(entitled(), SACROILIAC);
            subscriber(entitled()).get(ME + "/day").then().body("blocks", empty());
        }
    }

    @Nested
    @DisplayName("as staff or nobody")
    class AsStaffOrNobody {
        @Test
        void isNotLetIn() {
            for (String path : List.of("/day", "/block?block=morning")) {
                anonymous().get(ME + path).then().statusCode(401);
                for (String role : List.of("practitioner", "reception", "editor", "admin")) {
                    as(UUID.randomUUID(), role).get(ME + path).then().statusCode(403);
                }
            }
        }
    }
}
