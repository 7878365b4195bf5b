package au.standcorrected.booking.appointment;

import static au.standcorrected.booking.Api.ME;
import static au.standcorrected.booking.Api.SUNBURY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import au.standcorrected.booking.Api;
import au.standcorrected.booking.Database;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class MyAppointmentResourceTest {
    private final UUID member = UUID.randomUUID();

    @Nested
    @DisplayName("As a person with an account")
    class AsPerson {
        @Test
        void iHoldATimeAndBookIt() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).contains("09:00", "09:15", "09:30");

            JsonPath visit = Api.booked(member, SUNBURY, practitioner, Api.at(date, "09:00"));

            assertThat(visit.getString("state")).isEqualTo("booked");
            assertThat(visit.getString("clinic.phone")).isEqualTo("03 9467 7889");
            assertThat(visit.getInt("kind.minutes")).isEqualTo(30);
            assertThat(Instant.parse(visit.getString("endsAt"))).isEqualTo(Api.at(date, "09:30"));
            assertThat(Instant.parse(visit.getString("changeUntil")))
                    .isEqualTo(Api.at(date, "09:00").minus(Duration.ofHours(24)));
            assertThat(visit.getBoolean("canChange")).isTrue();
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).startsWith("09:30");
            Api.person(member)
                    .get(ME + "/appointments/" + visit.getString("id"))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("note", equalTo("My neck, since Tuesday"));
            Api.person(member)
                    .get(ME + "/appointments?when=upcoming")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(visit.getString("id")));
            Api.person(member).get(ME + "/appointments?when=past").then().body("items", empty());
        }

        @Test
        void aNewHoldReplacesTheOldOneWhereverItWas() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            String first = Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:00"))
                    .path("id");
            Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:15"))
                    .then()
                    .statusCode(201);
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).startsWith("09:45");
            Api.person(member)
                    .body(Map.of("hold", first))
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/hold-expired"));
        }

        @Test
        void aHoldThatICannotHaveLeavesMeTheOldOne() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            Api.hold(UUID.randomUUID(), SUNBURY, practitioner, Api.at(date, "11:00"));
            String mine = Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:00"))
                    .path("id");
            Api.hold(member, SUNBURY, practitioner, Api.at(date, "11:00"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/slot-taken"));
            Api.person(member)
                    .body(Map.of("hold", mine))
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(201);
        }

        @Test
        void aTimeThatIGiveBackIsFreeAgain() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            String hold = Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:00"))
                    .path("id");
            Api.person(member).delete(ME + "/holds/" + hold).then().statusCode(204);
            Api.person(member).delete(ME + "/holds/" + hold).then().statusCode(204);
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).startsWith("09:00");
        }

        @Test
        void aHoldThatHasExpiredIsFreeForOthersAndToldToMe() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            String hold = Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:00"))
                    .path("id");
            Database.expire(UUID.fromString(hold));
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).startsWith("09:00");
            Api.hold(UUID.randomUUID(), SUNBURY, practitioner, Api.at(date, "09:00"))
                    .then()
                    .statusCode(201);
            Api.person(member)
                    .body(Map.of("hold", hold))
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/hold-expired"));
        }

        @Test
        void bookingTwiceFromTwoTabsIsOneVisit() {
            LocalDate date = Api.dayOfItsOwn();
            String hold = Api.hold(member, SUNBURY, Api.working(SUNBURY), Api.at(date, "09:00"))
                    .path("id");
            String first = book(hold);
            assertThat(book(hold)).isEqualTo(first);
        }

        private String book(String hold) {
            return Api.person(member)
                    .body(Map.of("hold", hold))
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        @Test
        void leaveThatCameMeanwhileIsSaid() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            String hold = Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:00"))
                    .path("id");
            Api.admin()
                    .body(Map.of("from", date.toString(), "until", date.toString()))
                    .post(Api.V1 + "/practitioners/" + practitioner + "/leave")
                    .then()
                    .statusCode(201);
            Api.person(member)
                    .body(Map.of("hold", hold))
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/slot-taken"));
        }

        @Test
        void iMoveMyVisitEvenOverItsOwnTime() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            JsonPath visit = Api.booked(member, SUNBURY, practitioner, Api.at(date, "09:00"));
            String time = ME + "/appointments/" + visit.getString("id") + "/time";
            Map<String, String> later = Map.of("startsAt", Api.at(date, "09:15").toString());
            Api.person(member).body(later).put(time).then().statusCode(428);
            Api.person(member)
                    .header("If-Match", "\"0\"")
                    .body(later)
                    .put(time)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("startsAt", equalTo(Api.at(date, "09:15").toString()))
                    .body("practitioner.id", equalTo(practitioner.toString()));
            Api.person(member)
                    .header("If-Match", "\"0\"")
                    .body(later)
                    .put(time)
                    .then()
                    .statusCode(412);
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).startsWith("09:45");
        }

        @Test
        void aMoveToATakenTimeLeavesMineAsItWas() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            Api.booked(UUID.randomUUID(), SUNBURY, practitioner, Api.at(date, "11:00"));
            JsonPath visit = Api.booked(member, SUNBURY, practitioner, Api.at(date, "09:00"));
            Api.person(member)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("startsAt", Api.at(date, "11:00").toString(), "practitioner", practitioner))
                    .put(ME + "/appointments/" + visit.getString("id") + "/time")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/slot-taken"));
            Api.person(member)
                    .get(ME + "/appointments/" + visit.getString("id"))
                    .then()
                    .body("startsAt", equalTo(Api.at(date, "09:00").toString()))
                    .body("version", equalTo(0));
        }

        @Test
        void cancellingFreesTheTimeAndAgainIsHarmless() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            JsonPath visit = Api.booked(member, SUNBURY, practitioner, Api.at(date, "09:00"));
            String cancellation = ME + "/appointments/" + visit.getString("id") + "/cancellation";
            Api.person(member)
                    .body(Map.of("reason", "I'm away"))
                    .post(cancellation)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("cancelled"))
                    .body("canChange", equalTo(false));
            Api.person(member).post(cancellation).then().statusCode(200).body("version", equalTo(1));
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).startsWith("09:00");
            Api.person(member)
                    .get(ME + "/appointments?when=past")
                    .then()
                    .body("items.id", contains(visit.getString("id")));
            Api.person(member).get(ME + "/appointments").then().body("items", empty());
        }

        @Test
        void withinTheNoticeIAmAskedToPhone() {
            LocalDate date = Api.dayOfItsOwn();
            JsonPath visit = Api.booked(member, SUNBURY, Api.working(SUNBURY), Api.at(date, "09:00"));
            String mine = ME + "/appointments/" + visit.getString("id");
            Database.update(
                    "update appointment set starts_at = now() + interval '23 hours', ends_at = now() + interval '24 hours'"
                            + " where id = ?",
                    UUID.fromString(visit.getString("id")));
            Api.person(member)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("startsAt", Api.at(date, "10:00").toString()))
                    .put(mine + "/time")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/too-late-to-change"))
                    .body("detail", containsString("03 9467 7889"));
            Api.person(member)
                    .post(mine + "/cancellation")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/too-late-to-change"));
            Api.person(member).get(mine).then().body("canChange", equalTo(false));
        }

        @Test
        void onceIHaveArrivedTheFrontDeskTakesOver() {
            LocalDate date = Api.dayOfItsOwn();
            JsonPath visit = Api.booked(member, SUNBURY, Api.working(SUNBURY), Api.at(date, "09:00"));
            Database.update("update appointment set state = 'ARRIVED' where id = ?", visit.getUUID("id"));
            Api.person(member)
                    .post(ME + "/appointments/" + visit.getString("id") + "/cancellation")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/not-possible-now"));
        }

        @Test
        void myVisitsComePageByPage() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            for (String time : new String[] {"11:00", "09:00", "10:00"}) {
                Api.booked(member, SUNBURY, practitioner, Api.at(date, time));
            }
            JsonPath first = Api.person(member)
                    .get(ME + "/appointments?limit=2")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.startsAt",
                            contains(
                                    Api.at(date, "09:00").toString(),
                                    Api.at(date, "10:00").toString()))
                    .extract()
                    .jsonPath();
            Api.person(member)
                    .get(ME + "/appointments?limit=2&cursor=" + first.getString("next"))
                    .then()
                    .statusCode(200)
                    .body("items.startsAt", contains(Api.at(date, "11:00").toString()))
                    .body("next", equalTo(null));
        }
    }

    @Nested
    @DisplayName("As another member")
    class AsAnotherMember {
        @Test
        void nothingOfTheOwnersIsThere() {
            LocalDate date = Api.dayOfItsOwn();
            JsonPath visit = Api.booked(member, SUNBURY, Api.working(SUNBURY), Api.at(date, "09:00"));
            UUID another = UUID.randomUUID();
            String theirs = ME + "/appointments/" + visit.getString("id");
            Api.person(another).get(theirs).then().statusCode(404);
            Api.person(another).post(theirs + "/cancellation").then().statusCode(404);
            Api.person(another)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("startsAt", Api.at(date, "10:00").toString()))
                    .put(theirs + "/time")
                    .then()
                    .statusCode(404);
            Api.person(another).get(ME + "/appointments").then().body("items", empty());
        }
    }

    @Nested
    @DisplayName("With bad input")
    class WithBadInput {
        private UUID practitioner = UUID.randomUUID();

        @BeforeEach
        void somebodyWorks() {
            practitioner = Api.working(SUNBURY);
        }

        @Test
        void timesThatNobodyCanBookAre422() {
            for (Instant time : new Instant[] {
                Instant.parse("2020-01-01T00:00:00Z"),
                Api.now().plus(Duration.ofDays(181)),
                Instant.MAX.minusSeconds(1).truncatedTo(ChronoUnit.DAYS)
            }) {
                Api.hold(member, SUNBURY, practitioner, time)
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("/problems/time-not-bookable"));
            }
        }

        @Test
        void timesBetweenTheStepsAndOutsideTheRosterAreNotFree() {
            LocalDate date = Api.dayOfItsOwn();
            for (String time : new String[] {"09:05", "08:45", "16:45", "03:00"}) {
                Api.hold(member, SUNBURY, practitioner, Api.at(date, time))
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("/problems/slot-taken"));
            }
        }

        @Test
        void whatIsNotThereIsSaid() {
            Instant start = Api.at(Api.dayOfItsOwn(), "09:00");
            Api.hold(member, SUNBURY, UUID.randomUUID(), start).then().statusCode(404);
            Api.hold(member, "atlantis", practitioner, start)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("clinic"));
            for (String kind : new String[] {"no-such-kind", "'; drop table hold; --", "🦘"}) {
                Api.person(member)
                        .body(Map.of("clinic", SUNBURY, "kind", kind, "startsAt", start.toString()))
                        .post(ME + "/holds")
                        .then()
                        .statusCode(400)
                        .body("errors.field", contains("kind"));
            }
            Api.person(member)
                    .body(Map.of("hold", UUID.randomUUID()))
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(404);
            Api.person(member).delete(ME + "/holds/" + UUID.randomUUID()).then().statusCode(404);
        }

        @Test
        void notesAreKeptShortAndPlain() {
            String hold = Api.hold(member, SUNBURY, practitioner, Api.at(Api.dayOfItsOwn(), "09:00"))
                    .path("id");
            for (String note : new String[] {"a".repeat(10_000), "nul \u0000"}) {
                Api.person(member)
                        .body(Map.of("hold", hold, "note", note))
                        .post(ME + "/appointments")
                        .then()
                        .statusCode(400)
                        .body("errors.field", hasItem("note"));
            }
            Api.person(member)
                    .body(Map.of("hold", hold, "note", "Sore after 🏃‍♀️ on Sunday"))
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(201)
                    .body("note", equalTo("Sore after 🏃‍♀️ on Sunday"));
        }

        @Test
        void bodiesOfAnotherFormAre400() {
            for (String body : new String[] {
                "",
                "null",
                "{",
                "[]",
                "{}",
                "{\"clinic\":\"sunbury\",\"kind\":\"standard\",\"startsAt\":\"soon\"}",
                "{\"clinic\":\"sunbury\",\"kind\":\"standard\",\"startsAt\":\"2027-01-04T00:00:00Z\",\"room\":1}"
            }) {
                assertThat(Api.person(member).body(body).post(ME + "/holds").statusCode())
                        .as(body)
                        .isEqualTo(400);
            }
            Api.person(member).get(ME + "/appointments?when=never").then().statusCode(400);
            Api.person(member).get(ME + "/appointments?cursor=bm9uZQ").then().statusCode(400);
            Api.person(member).get(ME + "/appointments?limit=0").then().statusCode(400);
        }

        @Test
        void searchesThatMakeNoSenseAre400() {
            for (String query : new String[] {
                "clinic=sunbury&kind=standard&from=2027-01-04&to=2027-02-04",
                "clinic=sunbury&kind=standard&from=2027-01-04&to=2027-01-03",
                "clinic=sunbury&kind=standard&from=2027-02-30&to=2027-03-01",
                "clinic=sunbury&kind=standard&from=+999999999-12-31&to=+999999999-12-31",
                "clinic=sunbury&kind=standard",
                "clinic=nowhere&kind=standard&from=2027-01-04&to=2027-01-05",
                "kind=standard&from=2027-01-04&to=2027-01-05",
                "clinic=sunbury&kind=%00&from=2027-01-04&to=2027-01-05",
                "clinic=sunbury&kind=standard&practitioner=1&from=2027-01-04&to=2027-01-05"
            }) {
                assertThat(Api.anonymous()
                                .urlEncodingEnabled(false)
                                .get(Api.V1 + "/slots?" + query)
                                .statusCode())
                        .as(query)
                        .isEqualTo(400);
            }
            LocalDate far = Api.today().plusDays(200);
            Api.anonymous()
                    .get(Api.V1 + "/slots?clinic=sunbury&kind=standard&from=" + far + "&to=" + far)
                    .then()
                    .statusCode(422);
        }

        @Test
        void daysWithoutSlotsAreListedToo() {
            LocalDate monday = Api.today().plusDays(40);
            Api.anonymous()
                    .get(Api.V1
                            + "/slots?clinic=sunbury&kind=standard&practitioner=%s&from=%s&to=%s"
                                    .formatted(practitioner, monday, monday.plusDays(30)))
                    .then()
                    .statusCode(200)
                    .body("timeZone", equalTo("Australia/Melbourne"))
                    .body("days", hasSize(31))
                    .body("days.findAll { it.slots.isEmpty() }.size()", not(equalTo(0)));
        }
    }
}
