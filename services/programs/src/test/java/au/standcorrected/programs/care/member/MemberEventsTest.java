package au.standcorrected.programs.care.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class MemberEventsTest {
    private static final String TOPIC = "accounts.members";

    @Inject
    Members members;

    @Inject
    DataSource database;

    private final UUID member = UUID.randomUUID();

    @Test
    void nameAndZoneFollowAndAnOlderEventDoesNotBringTheOldOnesBack() {
        send("MemberRegistered", 0, "Gus", "Australia/Melbourne", "");
        send("MemberProfileChanged", 2, "Augustus", "Australia/Perth", "");
        send("MemberProfileChanged", 1, "Gussie", "Australia/Darwin", "");
        marker();
        assertThat(members.get(member).displayName()).isEqualTo("Augustus");
        assertThat(members.get(member).zone()).isEqualTo(ZoneId.of("Australia/Perth"));
    }

    @Test
    void aMemberOfWhomNothingWasToldLivesInMelbourneAndSharesNothing() {
        assertThat(members.get(member).zone()).isEqualTo(Member.USUAL_ZONE);
        assertThat(members.get(member).sharing()).isFalse();
    }

    @Test
    void aRedeliveredConsentHasOneEffect() {
        String given = TestTopics.envelope(
                UUID.randomUUID(), "MemberConsentChanged", member, 1, state(1, "Gus", "UTC", consent(true)));
        TestTopics.send(TOPIC, member.toString(), given);
        TestTopics.send(TOPIC, member.toString(), given);
        send("MemberConsentChanged", 2, "Gus", "UTC", consent(false));
        marker();
        assertThat(changes(member)).isEqualTo(2);
        assertThat(members.get(member).sharing()).isFalse();
    }

    @Test
    void whoeverWasErasedStaysErased() {
        send("MemberRegistered", 0, "Gus", "Australia/Perth", consent(true));
        TestTopics.send(TOPIC, member.toString(), null);
        send("MemberProfileChanged", 5, "Gus", "Australia/Perth", "");
        marker();
        assertThat(members.get(member).displayName()).isNull();
        assertThat(members.get(member).sharing()).isFalse();
    }

    @Test
    void aTypeThatCareDoesNotKnowIsPassedOver() {
        send("MemberWavedHello", 0, "Gus", "UTC", "");
        send("MemberRegistered", 1, "Gus", "Nowhere/Land", "");
        marker();
        assertThat(members.get(member).displayName()).isEqualTo("Gus");
        assertThat(members.get(member).zone()).isEqualTo(Member.USUAL_ZONE);
    }

    @Test
    void theExamplesOfTheContractsAreUnderstood() throws IOException {
        for (String type : new String[] {"MemberRegistered", "MemberProfileChanged", "MemberConsentChanged"}) {
            for (String example : EventContract.of(type).examples()) {
                String subject =
                        new ObjectMapper().readTree(example).required("subject").asText();
                TestTopics.send(TOPIC, subject, example);
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> members.get(UUID.fromString(subject)).displayName() != null);
            }
        }
    }

    private void send(String type, long version, String name, String zone, String changed) {
        TestTopics.send(TOPIC, type, member, version, state(version, name, zone, changed));
    }

    private String state(long version, String name, String zone, String changed) {
        return """
                {"memberId":"%s","displayName":"%s","timeZone":"%s","version":%d,"later":"more",\
                "consents":[{"kind":"sharing","version":1,"granted":%b,"decidedAt":"2026-11-21T00:00:00Z"}]%s}"""
                .formatted(member, name, zone, version, changed.contains("\"granted\":true"), changed);
    }

    private static String consent(boolean granted) {
        return """
                ,"changed":{"kind":"sharing","version":1,"granted":%b,"decidedAt":"2026-11-21T00:00:00Z"}"""
                .formatted(granted);
    }

    /** A later event of the same member: once it has arrived, all before it have. */
    private void marker() {
        UUID event = UUID.randomUUID();
        String last =
                TestTopics.envelope(event, "MemberConsentChanged", member, -1, state(-1, "-", "UTC", consent(true)));
        TestTopics.send(TOPIC, member.toString(), last);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from care.consent_change where event_id = ?", event) == 1);
    }

    private long changes(UUID of) {
        return count("select count(*) from care.consent_change where member_id = ? and aggregate_version >= 0", of);
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
