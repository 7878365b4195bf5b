package au.standcorrected.accounts;

import static io.restassured.RestAssured.given;

import au.standcorrected.kit.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as different people send them. */
public final class Api {
    public static final String ME = "/api/accounts/v1/me";

    private Api() {}

    public static RequestSpecification as(UUID member, String... roles) {
        return given().auth().oauth2(TestTokens.of(member, roles)).contentType(ContentType.JSON);
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    /** A member who has registered. */
    public static UUID registered() {
        UUID member = UUID.randomUUID();
        as(member, "subscriber").post(ME).then().statusCode(201);
        return member;
    }

    /** A member who has registered and agreed to what programs need. */
    public static UUID consenting() {
        UUID member = registered();
        decide(member, "terms", true);
        decide(member, "health-information", true);
        return member;
    }

    public static void decide(UUID member, String kind, boolean granted) {
        as(member, "subscriber")
                .body("{\"version\":1,\"granted\":" + granted + "}")
                .put(ME + "/consents/" + kind)
                .then()
                .statusCode(200);
    }
}
