package au.standcorrected.accounts.member;

import static au.standcorrected.accounts.Api.ME;
import static au.standcorrected.accounts.Api.anonymous;
import static au.standcorrected.accounts.Api.as;
import static au.standcorrected.accounts.Api.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class MeResourceTest {
    @Inject
    DataSource database;

    private static final String PROFILE =
            """
            {"givenName":"Gus","familyName":"Figtree","phone":"0491 570 006","timeZone":"Australia/Melbourne","textSize":"large"}""";

    @Nested
    @DisplayName("As an anonymous visitor")
    class AsAnonymous {
        @Test
        void iAmAskedToSignIn() {
            anonymous().get(ME).then().statusCode(401).contentType("application/problem+json");
        }

        @Test
        void anExpiredTokenIsNotEnough() {
            given().auth()
                    .oauth2(TestTokens.expired(UUID.randomUUID(), "subscriber"))
                    .get(ME)
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    @DisplayName("As a member")
    class AsMember {
        @Test
        void iAmNotThereBeforeIRegister() {
            as(UUID.randomUUID(), "subscriber")
                    .get(ME)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/member-not-registered"));
        }

        @Test
        void registeringTakesNameAndAddressFromTheSignIn() {
            UUID member = UUID.randomUUID();
            as(member, "subscriber")
                    .post(ME)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(member.toString()))
                    .body("givenName", equalTo("Test"))
                    .body("timeZone", equalTo("Australia/Melbourne"))
                    .body("consentsNeeded", contains("terms", "health-information"));
        }

        @Test
        void myAddressFollowsTheOneThatISignInWith() throws SQLException {
            UUID member = registered();
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("update member set email = 'old' where id = ?")) {
                statement.setObject(1, member);
                statement.executeUpdate();
            }
            String address = member.toString().substring(0, 8) + "@example.test";
            as(member, "subscriber").get(ME).then().body("email", equalTo("old"));
            as(member, "subscriber").post(ME).then().statusCode(200).body("email", equalTo(address));
            as(member, "subscriber").get(ME).then().body("email", equalTo(address));
        }

        @Test
        void registeringTwiceAtOnceRegistersOnce() {
            UUID member = UUID.randomUUID();
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> {
                                int status = as(member, "subscriber").post(ME).statusCode();
                                assertThat(status).isIn(200, 201);
                            }))
                            .limit(6)
                            .toArray(CompletableFuture[]::new))
                    .join();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !TestTopics.read("accounts.members", member).isEmpty());
            assertThat(TestTopics.read("accounts.members", member)).hasSize(1);
        }

        @Test
        void myProfileChangesWithTheTagThatIRead() {
            UUID member = registered();
            String tag = as(member, "subscriber").get(ME).header("ETag");
            as(member, "subscriber")
                    .header("If-Match", tag)
                    .body(PROFILE)
                    .put(ME + "/profile")
                    .then()
                    .statusCode(200)
                    .body("displayName", equalTo("Gus Figtree"))
                    .body("textSize", equalTo("large"));
            as(member, "subscriber")
                    .header("If-Match", tag)
                    .body(PROFILE)
                    .put(ME + "/profile")
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("/problems/edited-meanwhile"));
            as(member, "subscriber").body(PROFILE).put(ME + "/profile").then().statusCode(428);
        }

        @Test
        void mistakesAreNamedFieldByField() {
            UUID member = registered();
            String tag = as(member, "subscriber").get(ME).header("ETag");
            as(member, "subscriber")
                    .header("If-Match", tag)
                    .body(PROFILE.replace("Gus", "").replace("0491 570 006", "call me"))
                    .put(ME + "/profile")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.field", hasItem("phone"))
                    .body("errors.field", hasItem("givenName"));
            as(member, "subscriber")
                    .header("If-Match", tag)
                    .body(PROFILE.replace("Australia/Melbourne", "Mars/Olympus"))
                    .put(ME + "/profile")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("timeZone"));
        }

        @Test
        void unknownFieldsAndWrongTypesAreRefused() {
            UUID member = registered();
            String tag = as(member, "subscriber").get(ME).header("ETag");
            for (String body : new String[] {
                PROFILE.replace("\"phone\"", "\"fone\""),
                PROFILE.replace("\"large\"", "\"huge\""),
                PROFILE.replace("Gus", "Gu\\u0000s"),
                "[1]",
                "{",
                "null",
                ""
            }) {
                int status = as(member, "subscriber")
                        .header("If-Match", tag)
                        .body(body)
                        .put(ME + "/profile")
                        .statusCode();
                assertThat(status).as("answer to %s", body).isEqualTo(400);
            }
        }

        @Test
        void anOversizedBodyIsRefused() {
            int status = as(registered(), "subscriber")
                    .body(PROFILE.replace("Gus", "G".repeat(2_000_000)))
                    .put(ME + "/profile")
                    .statusCode();
            assertThat(status).isEqualTo(413);
        }
    }
}
