package au.standcorrected.programs.care.clinic;

import static au.standcorrected.programs.care.PracticeFixture.practitioner;
import static au.standcorrected.programs.care.PracticeFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.CareApi;
import au.standcorrected.programs.care.PracticeFixture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class ClinicEventsTest {
    private static final Instant NOON = CareApi.now().truncatedTo(ChronoUnit.DAYS);

    @Inject
    Clinics clinics;

    @Inject
    DataSource database;

    private final UUID member = UUID.randomUUID();
    private final UUID clinic = UUID.randomUUID();

    @Test
    void aPractitionerFollowsToOtherClinicsAndAnOlderEventDoesNotBringTheOldOnesBack() {
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        practitioner(id, member, "Ned", 0, clinic);
        practitioner(id, member, "Ned", 2, other);
        practitioner(id, member, "Ned", 1, clinic);
        practitioner(id, member, "Dr Ned", 3, other);
        await().atMost(Duration.ofSeconds(20)).until(() -> clinics.practitioner(member)
                .filter(ned -> ned.name().equals("Dr Ned"))
                .isPresent());
        assertThat(clinics.practitioner(member).orElseThrow().clinics()).containsExactly(other);
    }

    @Test
    void whoHasGoneIsLetInNowhere() {
        UUID id = UUID.randomUUID();
        practitioner(id, member, "Ned", 0, clinic);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clinics.practitioner(member).isPresent());
        TestTopics.send("booking.clinics", id.toString(), null);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clinics.practitioner(member).isEmpty());
    }

    @Test
    void theFirstAndTheLastVisitFollowEveryChange() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        visit(first, member, clinic, NOON, "booked", 0);
        visit(second, member, clinic, NOON.plus(7, ChronoUnit.DAYS), "booked", 0);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> visits().equals(List.of(NOON, NOON.plus(7, ChronoUnit.DAYS))));
        visit(second, member, clinic, NOON.plus(9, ChronoUnit.DAYS), "booked", 2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> visits().equals(List.of(NOON, NOON.plus(9, ChronoUnit.DAYS))));
        visit(second, member, clinic, NOON.plus(7, ChronoUnit.DAYS), "booked", 1);
        visit(first, member, clinic, NOON, "cancelled", 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> visits().equals(List.of(NOON.plus(9, ChronoUnit.DAYS), NOON.plus(9, ChronoUnit.DAYS))));
        visit(second, member, clinic, NOON.plus(9, ChronoUnit.DAYS), "cancelled", 3);
        await().atMost(Duration.ofSeconds(20)).until(() -> visits().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AppointmentBooked",
                "AppointmentRescheduled",
                "AppointmentCancelled",
                "AppointmentAttended",
                "AppointmentMissed",
                "ClinicChanged",
                "PractitionerChanged"
            })
    void theExamplesOfTheContractsAreUnderstood(String type) throws IOException {
        String topic = type.startsWith("Appointment") ? "booking.appointments" : "booking.clinics";
        for (String example : EventContract.of(type).examples()) {
            JsonNode event = new ObjectMapper().readTree(example);
            UUID id = UUID.randomUUID();
            // Examples share their ids, and what was had once is not had again.
            TestTopics.send(
                    topic,
                    event.required("subject").asText(),
                    example.replace(event.required("id").asText(), id.toString()));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> count("select count(*) from inbox where event_id = ?", id) == 1);
            assertThat(TestTopics.read(topic + ".dlq"))
                    .noneMatch(dead -> String.valueOf(dead.value()).contains(id.toString()));
        }
    }

    @Test
    void aPractitionerWhoDoesNotSignInIsNobodyHere() {
        TestTopics.send(
                "booking.clinics",
                "PractitionerChanged",
                UUID.randomUUID(),
                0,
                """
                {"practitionerId":"%s","name":"Iris","title":"Chiropractor","clinicIds":[],"version":0}"""
                        .formatted(UUID.randomUUID()));
        UUID known = PracticeFixture.practitioner("Ned", clinic);
        assertThat(clinics.practitioner(known)).isPresent();
        assertThat(clinics.practitioner(member)).isEmpty();
    }

    private List<Instant> visits() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select first_visit, last_visit from care.clinic_patient"
                        + " where member_id = ? and clinic_id = ?")) {
            statement.setObject(1, member);
            statement.setObject(2, clinic);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? List.of(
                                found.getObject(1, OffsetDateTime.class).toInstant(),
                                found.getObject(2, OffsetDateTime.class).toInstant())
                        : List.of();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
