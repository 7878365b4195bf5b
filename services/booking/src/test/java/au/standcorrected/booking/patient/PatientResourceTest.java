package au.standcorrected.booking.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import au.standcorrected.booking.Api;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class PatientResourceTest {
    private static final String PATIENTS = Api.V1 + "/patients";

    @Nested
    @DisplayName("As reception")
    class AsReception {
        @Test
        void iFindPeopleByEitherNameAndWhateverTheyAreCalled() {
            UUID patient = Api.patient("Zoë 🌿", "O'Quandong");
            for (String words : new String[] {"o'qua", "zoë", "ZOË 🌿 O'Q"}) {
                Api.reception()
                        .queryParam("query", words)
                        .get(PATIENTS)
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(patient.toString()))
                        .body("items[0].name", equalTo("Zoë 🌿 O'Quandong"));
            }
            List<String> wild =
                    Api.reception().queryParam("query", "%").get(PATIENTS).path("items.id");
            assertThat(wild).as("a wildcard is no name").hasSizeLessThanOrEqualTo(20);
        }

        @Test
        void aMemberIsOnePatientHoweverOftenTheyAreAdded() {
            UUID member = UUID.randomUUID();
            Map<String, Object> body = Map.of("givenName", "Ada", "familyName", "Mallee", "memberId", member);
            String first = Api.reception()
                    .body(body)
                    .post(PATIENTS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            Api.reception().body(body).post(PATIENTS).then().statusCode(201).body("id", equalTo(first));
        }

        @Test
        void mistakesAreNamedFieldByField() {
            Api.reception()
                    .body(Map.of("givenName", " ", "familyName", "a".repeat(101), "phone", "call me"))
                    .post(PATIENTS)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItems("givenName", "familyName", "phone"));
            Api.reception()
                    .body(Map.of("givenName", "Gu\u0000s", "familyName", "Figtree"))
                    .post(PATIENTS)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("givenName"));
            Api.reception().get(PATIENTS).then().statusCode(400);
        }
    }
}
