package au.standcorrected.booking.roster;

import static au.standcorrected.booking.Api.MELTON;
import static au.standcorrected.booking.Api.SUNBURY;
import static au.standcorrected.booking.Api.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import au.standcorrected.booking.Api;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class RosterResourceTest {
    @Nested
    @DisplayName("As an admin")
    class AsAdmin {
        @Test
        void theWeekDecidesWhatIsFreeAndTheNextOneReplacesIt() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.practitioner(SUNBURY);
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).isEmpty();
            DayOfWeek day = date.getDayOfWeek();
            Api.roster(
                            practitioner,
                            Map.of(
                                    "blocks", List.of(block(SUNBURY, day, "09:00", "12:00")),
                                    "breaks", List.of(Map.of("day", day, "from", "10:00", "until", "11:00"))))
                    .then()
                    .statusCode(200);
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date))
                    .containsExactly("09:00", "09:15", "09:30", "11:00", "11:15", "11:30");
            assertThat(Api.starts(SUNBURY, "initial", practitioner, date))
                    .as("45 minutes, and 15 after it that reach into the break")
                    .containsExactly("09:00", "09:15", "11:00", "11:15");
            Api.roster(practitioner, Map.of("blocks", List.of(block(SUNBURY, day, "13:00", "14:00"))));
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).containsExactly("13:00", "13:15", "13:30");
        }

        @Test
        void theWayBetweenTheClinicsIsNotFree() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.practitioner(SUNBURY, MELTON);
            Api.roster(
                            practitioner,
                            Map.of(
                                    "blocks",
                                    List.of(
                                            block(SUNBURY, date.getDayOfWeek(), "09:00", "12:00"),
                                            block(MELTON, date.getDayOfWeek(), "12:00", "14:00"))))
                    .then()
                    .statusCode(200);
            assertThat(Api.starts(MELTON, "standard", practitioner, date)).startsWith("12:45");
            Api.hold(UUID.randomUUID(), MELTON, practitioner, Api.at(date, "12:15"))
                    .then()
                    .statusCode(409);
        }

        @Test
        void leaveTakesTheTimeAndNamesTheVisitsInIt() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(SUNBURY);
            String visit = Api.booked(UUID.randomUUID(), SUNBURY, practitioner, Api.at(date, "15:00"))
                    .getString("id");
            Api.admin()
                    .body(Map.of(
                            "from",
                            Api.at(date, "12:00").toString(),
                            "until",
                            Api.at(date, "17:00").toString()))
                    .post(Api.V1 + "/practitioners/" + practitioner + "/leave")
                    .then()
                    .statusCode(201)
                    .body("visitsToMove", contains(visit));
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).endsWith("11:30");
        }

        @Test
        void aClosedClinicHasNoTimesAndNamesTheVisitsOfThatDay() {
            LocalDate date = Api.dayOfItsOwn();
            UUID practitioner = Api.working(MELTON);
            String visit = Api.booked(UUID.randomUUID(), MELTON, practitioner, Api.at(date, "09:00"))
                    .getString("id");
            for (String reason : new String[] {"Melbourne Cup", "Melbourne Cup Day"}) {
                Api.admin()
                        .body(Map.of("date", date.toString(), "reason", reason))
                        .post(Api.V1 + "/clinics/melton/closures")
                        .then()
                        .statusCode(201)
                        .body("visitsToMove", hasItem(visit));
            }
            assertThat(Api.starts(MELTON, "standard", practitioner, date)).isEmpty();
        }

        @Test
        void weeksThatCannotBeAreRefusedByField() {
            UUID practitioner = Api.practitioner(SUNBURY);
            refused(practitioner, "blocks[0].until", block(SUNBURY, DayOfWeek.MONDAY, "12:00", "09:00"));
            refused(practitioner, "blocks[0].from", block(SUNBURY, DayOfWeek.MONDAY, "nine", "12:00"));
            refused(practitioner, "blocks[0].clinic", block("atlantis", DayOfWeek.MONDAY, "09:00", "12:00"));
            refused(practitioner, "blocks[0].clinic", block(MELTON, DayOfWeek.MONDAY, "09:00", "12:00"));
            refused(
                    practitioner,
                    "blocks[1]",
                    block(SUNBURY, DayOfWeek.MONDAY, "09:00", "12:00"),
                    block(SUNBURY, DayOfWeek.MONDAY, "11:00", "13:00"));
            Api.roster(UUID.randomUUID(), Map.of("blocks", List.of())).then().statusCode(404);
        }

        @SafeVarargs
        private void refused(UUID practitioner, String field, Map<String, Object>... blocks) {
            Api.roster(practitioner, Map.of("blocks", List.of(blocks)))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains(field));
        }
    }
}
