package au.standcorrected.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Broker;
import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.KeycloakPeer;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@QuarkusTestResource(value = Broker.class, restrictToAnnotatedClass = true)
@DisplayName("Signing out everywhere")
class SignOutEverywhereTest {
    private static final String ME = "/api/accounts/v1/me";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.accounts().forget();
    }

    @Test
    @DisplayName("ends what began before it on every device, asks for the password, and lets the person in again")
    void everyDevice() {
        Peers.keycloak().nextPerson("subscriber", Duration.ofMinutes(5));
        Browser phone = Browser.signedIn();
        Browser tablet = Browser.signedIn();
        assertTrue(phone.session().getBoolean("signedIn"));

        Broker.say(KeycloakPeer.MEMBER, "no event at all");
        Broker.revoke(UUID.randomUUID().toString(), Instant.now());
        Broker.revoke(KeycloakPeer.MEMBER, Instant.now());
        // Late and out of order: the later moment stays.
        Broker.revoke(KeycloakPeer.MEMBER, Instant.now().minus(Duration.ofDays(3)));

        assertSoon(() -> !phone.copy().session().getBoolean("signedIn"));
        for (Browser device : List.of(phone, tablet)) {
            device.get(ME);
            assertNull(Peers.accounts().last().headers().get("Authorization"));
            assertTrue(device.cookies().containsKey("ask_again"));
            assertTrue(device.cookies().keySet().stream().noneMatch(name -> name.startsWith("q_session")));
        }

        pause(Duration.ofSeconds(1));
        Peers.keycloak().nextPerson("subscriber", Duration.ZERO);
        Browser again = Browser.signedIn();
        assertEquals(200, again.get(ME).statusCode());
        assertNotNull(Peers.accounts().last().headers().get("Authorization"));
    }

    @Test
    @DisplayName("is known to a gateway that was started afterwards")
    void startedLater() {
        String member = UUID.randomUUID().toString();
        Broker.revoke(member, Instant.now());
        Revocations known = new Revocations();
        RevocationTail late = new RevocationTail(known, brokers, Duration.ofDays(30));

        late.start(new StartupEvent());
        try {
            assertSoon(() -> known.ended(session(member, Instant.now().minusSeconds(60))));
            assertFalse(known.ended(session(member, Instant.now().plusSeconds(1))));
            assertFalse(known.ended(
                    session(UUID.randomUUID().toString(), Instant.now().minusSeconds(60))));
        } finally {
            late.stop(new ShutdownEvent());
        }
    }

    private static Session session(String member, Instant signedInAt) {
        return new Session(member, "Gus", "gus@example.test", List.of("subscriber"), "", signedInAt, signedInAt);
    }

    private static void assertSoon(BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(10);
        while (!holds.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "That did not come true within 10 seconds");
            pause(Duration.ofMillis(50));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
