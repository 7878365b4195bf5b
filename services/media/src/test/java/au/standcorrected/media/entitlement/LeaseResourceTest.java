package au.standcorrected.media.entitlement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.media.Grants;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMediaPlatform
class LeaseResourceTest {
    private final UUID member = UUID.randomUUID();

    @Test
    void nobodyHasALeaseWithoutAGrant() {
        given().auth()
                .oauth2(TestTokens.of(member, "subscriber"))
                .get("/api/media/v1/me/lease")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aLeaseIsNeverLongerThanFourteenDays() {
        Grants.until(member, 1, "2099-01-01T00:00:00Z");
        assertThat(lease()).isBefore(Instant.now().plus(14, ChronoUnit.DAYS).plusSeconds(60));
    }

    @Test
    void aLeaseIsNeverLongerThanTheAccess() {
        Instant soon = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Grants.until(member, 1, soon.toString());
        assertThat(lease()).isEqualTo(soon);
    }

    @Test
    void theEndIsObeyedAndAnOldGrantSeenAgainBringsNothingBack() {
        Grants.until(member, 1, "2099-01-01T00:00:00Z");
        Grants.send(member, 2, "2026-01-01T00:00:00Z");
        await().atMost(Duration.ofSeconds(20)).until(() -> Grants.status(member) == 403);
        Grants.send(member, 1, "2099-01-01T00:00:00Z");
        TestTopics.send("accounts.entitlements", UUID.randomUUID().toString(), "not json");
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).until(() -> Grants.status(member) == 403);
    }

    private Instant lease() {
        return Instant.parse(given().auth()
                .oauth2(TestTokens.of(member, "subscriber"))
                .get("/api/media/v1/me/lease")
                .then()
                .statusCode(200)
                .extract()
                .path("until"));
    }
}
