package au.standcorrected.accounts.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.accounts.Api;
import au.standcorrected.accounts.mail.Letter;
import au.standcorrected.accounts.mail.MailServer;
import au.standcorrected.accounts.mail.SmtpPort;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
@QuarkusTestResource(SmtpPort.class)
class SendMessagesTest {
    private static final String KIND = "test-note";

    @Inject
    SendMessages sender;

    @Inject
    Messages messages;

    @Inject
    DataSource database;

    @BeforeEach
    void mailIsUp() {
        MailServer.start();
    }

    @Test
    void manySendersAtOnceSendEachMessageOnce() {
        UUID member = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int version = 0; version < 40; version++) {
                messages.record(UUID.randomUUID(), member, KIND, UUID.randomUUID(), version);
            }
        });
        // The bean has no state of its own: each of these is what another replica would run.
        SendMessages here = ClientProxy.unwrap(sender);
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(replica -> CompletableFuture.runAsync(here::sendAllDue))
                        .toArray(CompletableFuture[]::new))
                .join();
        await().atMost(Duration.ofSeconds(20)).until(() -> letters(member).size() >= 40);
        assertThat(letters(member)).hasSize(40).extracting(Letter::id).doesNotHaveDuplicates();
    }

    @Test
    void anEventIsOwedOneMessage() {
        UUID member = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        UUID about = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> messages.record(event, member, KIND, about, 0));
        QuarkusTransaction.requiringNew().run(() -> messages.record(event, member, KIND, about, 0));
        await().atMost(Duration.ofSeconds(20)).until(() -> !letters(member).isEmpty());
        await().during(Duration.ofSeconds(2)).until(() -> letters(member).size() == 1);
    }

    @Test
    void aSenderThatDiedLeavesItsMessageToOthersWhenTheLeaseIsOver() throws Exception {
        UUID member = UUID.randomUUID();
        Instant later = Instant.now().plus(Duration.ofHours(1));
        Messages elsewhere = new Messages(database, Clock.fixed(later, java.time.ZoneOffset.UTC));
        // Recorded in a future that the sender of this replica does not reach, so that it keeps its hands off.
        QuarkusTransaction.requiringNew()
                .run(() -> elsewhere.record(UUID.randomUUID(), member, KIND, UUID.randomUUID(), 0));
        Optional<Waiting> claimed = elsewhere.claimNext(Duration.ofMinutes(2));
        assertThat(claimed).map(Waiting::memberId).contains(member);
        assertThat(elsewhere.claimNext(Duration.ofMinutes(2))).isEmpty();

        Messages afterwards = new Messages(database, Clock.fixed(later.plusSeconds(121), java.time.ZoneOffset.UTC));
        Optional<Waiting> again = afterwards.claimNext(Duration.ofMinutes(2));
        assertThat(again).map(Waiting::id).isEqualTo(claimed.map(Waiting::id));
        elsewhere.failed(claimed.orElseThrow(), "too late to say so");
        assertThat(state(member)).as("whose lease is over changes nothing").isEqualTo("WAITING");
        afterwards.superseded(again.orElseThrow(), "the test is over");
        assertThat(state(member)).isEqualTo("SUPERSEDED");
    }

    @Test
    void whatIsYoungerWaitsWhileTheOlderIsBeingSent() {
        UUID about = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        Instant later = Instant.now().plus(Duration.ofHours(2));
        Messages elsewhere = new Messages(database, Clock.fixed(later, java.time.ZoneOffset.UTC));
        QuarkusTransaction.requiringNew().run(() -> {
            elsewhere.record(UUID.randomUUID(), member, KIND, about, 0);
            elsewhere.record(UUID.randomUUID(), member, KIND, about, 1);
        });
        Waiting older = elsewhere.claimNext(Duration.ofMinutes(2)).orElseThrow();
        assertThat(older.aboutVersion()).isZero();
        assertThat(elsewhere.claimNext(Duration.ofMinutes(2))).isEmpty();
        elsewhere.superseded(older, "the test goes on");
        Waiting younger = elsewhere.claimNext(Duration.ofMinutes(2)).orElseThrow();
        assertThat(younger.aboutVersion()).isEqualTo(1);
        elsewhere.superseded(younger, "the test is over");
    }

    @Test
    void whatWasSentIsListedForTheMemberAlonePageByPage() {
        UUID member = Api.registered();
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 3)
                .forEach(version -> messages.record(UUID.randomUUID(), member, KIND, UUID.randomUUID(), version)));
        await().atMost(Duration.ofSeconds(20)).until(() -> page(member, "").size() == 3);
        List<String> all = page(member, "");
        var first = Api.as(member, "subscriber")
                .get(Api.ME + "/messages?limit=2")
                .then()
                .statusCode(200)
                .extract();
        List<String> both = Stream.concat(
                        first.<List<String>>path("items.id").stream(),
                        page(member, "?limit=2&cursor=" + first.path("next")).stream())
                .toList();
        assertThat(both).isEqualTo(all);
        assertThat(first.<String>path("items[0].subject")).isEqualTo("A note");
        assertThat(first.<String>path("items[0].address")).isEqualTo(member + "@notes.test");
        assertThat(page(UUID.randomUUID(), "")).isEmpty();
        Api.as(member, "subscriber")
                .get(Api.ME + "/messages?cursor=bm9uc2Vuc2U")
                .then()
                .statusCode(400);
        Api.anonymous().get(Api.ME + "/messages").then().statusCode(401);
    }

    private static List<String> page(UUID member, String query) {
        return Api.as(member, "subscriber")
                .get(Api.ME + "/messages" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<Letter> letters(UUID member) {
        return MailServer.to(member + "@notes.test");
    }

    private String state(UUID member) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select state from message where member_id = ?")) {
            statement.setObject(1, member);
            try (var found = statement.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1);
            }
        }
    }

    /** Writes a kind of message that needs nothing else to be known. */
    @ApplicationScoped
    static class Notes implements MessageWriter {
        @Override
        public Set<String> kinds() {
            return Set.of(KIND);
        }

        @Override
        public Written write(Waiting message) {
            return new Written.Letter(
                    message.memberId() + "@notes.test", "Notes", "A note", "Hello", "<p>Hello</p>", List.of(), null);
        }
    }
}
