package au.standcorrected.media;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.TestTopics;
import java.time.Duration;
import java.util.UUID;

/** Accounts' decisions, as accounts sends them. */
public final class Grants {
    private Grants() {}

    /** Sends the decision and waits until a replica knows of it. */
    public static void until(UUID member, long version, String accessUntil) {
        send(member, version, accessUntil);
        await().atMost(Duration.ofSeconds(20)).until(() -> status(member) == 200);
    }

    public static void send(UUID member, long version, String accessUntil) {
        TestTopics.send(
                "accounts.entitlements",
                "EntitlementChanged",
                member,
                version,
                """
                {"memberId":"%s","accessUntil":"%s","reason":"trial","version":%d}"""
                        .formatted(member, accessUntil, version));
    }

    public static int status(UUID member) {
        return given().auth()
                .oauth2(TestTokens.of(member, "subscriber"))
                .get("/api/media/v1/me/lease")
                .statusCode();
    }
}
