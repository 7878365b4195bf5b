package au.standcorrected.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.MultiMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(BehindAProxy.class)
@QuarkusTestResource(Peers.class)
@DisplayName("Behind a trusted proxy the caller")
class TrustedProxiesTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.70 | 203.0.113.70",
                "10.0.0.1, 203.0.113.71 | 203.0.113.71",
                "203.0.113.72, 198.51.100.9 | 203.0.113.72",
                "10.0.0.1, 203.0.113.73, 198.51.100.9, 127.0.0.1 | 203.0.113.73",
                "203.0.113.74:4711 | 203.0.113.74",
                "[2001:db8::74]:4711 | 2001:db8:0:0:0:0:0:74",
                "203.0.113.75, unknown, 198.51.100.9 | 198.51.100.9",
                "nonsense | 127.0.0.1",
                "::ffff:203.0.113.76 | 203.0.113.76"
            })
    @DisplayName("is the last address that no trusted proxy has")
    void caller(String header, String caller) {
        assertEquals(caller, heard("X-Forwarded-For", header).get("X-Forwarded-For"));
    }

    @Test
    @DisplayName("is not taken from the other header, which a proxy passes on as somebody forged it")
    void otherHeader() {
        MultiMap headers = heard("Forwarded", "for=203.0.113.80", "X-Forwarded-For", "203.0.113.81");

        assertEquals("203.0.113.81", headers.get("X-Forwarded-For"));
        assertNull(headers.get("Forwarded"));
    }

    @Test
    @DisplayName("chooses neither the host nor the scheme that services hear")
    void hostAndScheme() {
        MultiMap headers = heard("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");

        assertEquals(Peers.origin().replace("http://", ""), headers.get("X-Forwarded-Host"));
        assertEquals("http", headers.get("X-Forwarded-Proto"));
    }

    private static MultiMap heard(String... headers) {
        new Browser().get("/api/accounts/v1/plans", headers);
        return Peers.accounts().last().headers();
    }
}
