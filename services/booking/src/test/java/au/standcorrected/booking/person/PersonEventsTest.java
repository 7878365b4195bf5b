package au.standcorrected.booking.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives on accounts.members, once, twice, out of order, or broken. */
@QuarkusTest
@WithPlatform
class PersonEventsTest {
    private static final String TOPIC = "accounts.members";

    @Inject
    Persons persons;

    @Inject
    EntityManager entities;

    private UUID member = UUID.randomUUID();

    @BeforeEach
    void somebodyNew() {
        member = UUID.randomUUID();
    }

    @Test
    void theNameIsKeptAndAnOlderEventDoesNotBringTheOldOneBack() {
        send("MemberRegistered", 1, "Gus Figtree", "");
        send("MemberProfileChanged", 3, "Augustus Figtree", "");
        send("MemberProfileChanged", 2, "Gussie Figtree", "");
        marker();
        assertThat(persons.displayName(member)).contains("Augustus Figtree");
    }

    @Test
    void aRedeliveryHasNoSecondEffect() {
        UUID event = UUID.randomUUID();
        String payload = TestTopics.envelope(
                event, "MemberConsentChanged", member, 1, state(1, "Gus", ",\"changed\":" + consent()));
        TestTopics.send(TOPIC, member.toString(), payload);
        TestTopics.send(TOPIC, member.toString(), payload);
        TestTopics.send(TOPIC, member.toString(), payload);
        marker();
        assertThat(count("select count(*) from consent_change where member_id = :id"))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsParkedAndWhatFollowsWaitsBehindIt() {
        send("MemberConsentChanged", 1, "Gus", ""); // does not say what changed
        send("MemberProfileChanged", 2, "Gus Figtree", "");
        marker();
        assertThat(persons.displayName(member))
                .as("nothing overtakes a parked event")
                .isEmpty();
        assertThat(count("select count(*) from inbox_parked where record_key = cast(:id as text)"))
                .isEqualTo(3); // the marker too
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !TestTopics.read(TOPIC + ".dlq", member).isEmpty());
        assertThat(TestTopics.read(TOPIC + ".dlq", member)).hasSize(1);
    }

    @Test
    void theErasedStayErased() {
        send("MemberRegistered", 1, "Gus Figtree", "");
        TestTopics.send(TOPIC, member.toString(), null);
        send("MemberProfileChanged", 2, "Gus Figtree", "");
        marker();
        assertThat(persons.displayName(member)).isEmpty();
    }

    private void send(String type, long version, String name, String more) {
        TestTopics.send(TOPIC, type, member, version, state(version, name, more));
    }

    private String state(long version, String name, String more) {
        return """
                {"memberId":"%s","displayName":"%s","timeZone":"Australia/Melbourne","consents":[%s],"version":%d%s}"""
                .formatted(member, name, consent(), version, more);
    }

    private static String consent() {
        return """
                {"kind":"reminders","version":1,"granted":true,"decidedAt":"2026-11-21T00:00:00Z"}""";
    }

    /** Waits until all that was sent before for this member has been dealt with: the same key keeps its order. */
    private void marker() {
        UUID event = UUID.randomUUID();
        TestTopics.send(
                TOPIC,
                member.toString(),
                TestTopics.envelope(event, "SomethingNew", member, 99, state(99, "nobody", "")));
        await().atMost(Duration.ofSeconds(30)).until(() -> seen(event));
    }

    private boolean seen(UUID event) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                                entities.createNativeQuery("select (select count(*) from inbox where event_id = :event)"
                                                + " + (select count(*) from inbox_parked where event_id = :event)")
                                        .setParameter("event", event)
                                        .getSingleResult())
                        .intValue())
                == 1;
    }

    private int count(String query) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(query)
                        .setParameter("id", member)
                        .getSingleResult())
                .intValue());
    }
}
