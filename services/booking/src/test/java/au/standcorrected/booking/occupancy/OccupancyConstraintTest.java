package au.standcorrected.booking.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.standcorrected.booking.Api;
import au.standcorrected.booking.Database;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Without any of our code: the database alone refuses to give a practitioner or a place away twice. */
@QuarkusTest
@WithPlatform
class OccupancyConstraintTest {
    private static final String INSERT =
            "insert into occupancy (id, appointment_id, practitioner_id, clinic_id, room_id,"
                    + " occupied) select gen_random_uuid(), ?, ?, r.clinic_id, r.id, tstzrange(?::timestamptz, ?::timestamptz)"
                    + " from room r join clinic c on c.id = r.clinic_id where c.slug = ? and r.name = ?";

    private final LocalDate date = Api.dayOfItsOwn();

    @Test
    void noPractitionerIsInTwoPlaces() {
        UUID practitioner = Api.practitioner("sunbury", "melton");
        insert(practitioner, "09:00", "09:30", "sunbury", "Room 1");
        assertThatThrownBy(() -> insert(practitioner, "09:29", "10:00", "melton", "Room 1"))
                .hasMessageContaining("23P01")
                .hasMessageContaining("practitioner_once");
        assertThat(insert(practitioner, "09:30", "10:00", "melton", "Room 1"))
                .as("touching is no overlap")
                .isEqualTo(1);
    }

    @Test
    void noPlaceHasTwoPeople() {
        insert(Api.practitioner("sunbury"), "11:00", "11:30", "sunbury", "Room 1");
        UUID other = Api.practitioner("sunbury");
        assertThatThrownBy(() -> insert(other, "11:15", "11:45", "sunbury", "Room 1"))
                .hasMessageContaining("23P01")
                .hasMessageContaining("room_once");
        assertThat(insert(other, "11:15", "11:45", "sunbury", "Room 2")).isEqualTo(1);
    }

    @Test
    void aHoldKeepsAppointmentsOutToo() {
        UUID practitioner = Api.working("sunbury");
        Api.hold(UUID.randomUUID(), "sunbury", practitioner, Api.at(date, "14:00"))
                .then()
                .statusCode(201);
        assertThatThrownBy(() -> insert(practitioner, "14:15", "14:45", "sunbury", "Room 3"))
                .hasMessageContaining("23P01");
    }

    private int insert(UUID practitioner, String from, String until, String clinic, String room) {
        UUID appointment = UUID.fromString(Api.bookFor(
                        Api.patient("Nell", "Bluegum"),
                        "sunbury",
                        Api.working("sunbury"),
                        Api.at(Api.dayOfItsOwn(), "09:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Database.update("delete from occupancy where appointment_id = ?", appointment);
        return Database.update(INSERT, appointment, practitioner, text(from), text(until), clinic, room);
    }

    private String text(String time) {
        Instant instant = Api.at(date, time);
        return instant.toString();
    }
}
