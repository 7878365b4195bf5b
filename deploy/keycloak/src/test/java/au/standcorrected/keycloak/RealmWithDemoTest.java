package au.standcorrected.keycloak;

import static au.standcorrected.keycloak.RealmFixture.PUBLIC_URL;
import static au.standcorrected.keycloak.RealmFixture.claims;
import static au.standcorrected.keycloak.RealmFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a realm with the people of the demo looks like from outside. */
class RealmWithDemoTest {
    private static final List<RealmStep> STEPS = RealmStep.all();

    private static RealmFixture realm;

    @BeforeAll
    static void apply() {
        realm = new RealmFixture(RunningKeycloak.forAllTests().server());
        realm.removeRealm();
        realm.apply(realm.request(PUBLIC_URL), STEPS);
    }

    @Test
    void tokens_carry_what_the_services_ask_for() throws Exception {
        JsonNode claims = claims(realm.token("ned.ironbark@demo.standcorrected.test", "demo"));

        assertThat(claims.path("sub").asText()).isEqualTo("d0000000-0000-4000-8000-000000000006");
        assertThat(claims.path("aud").toString()).contains("\"stand-corrected\"");
        assertThat(claims.path("email").asText()).isEqualTo("ned.ironbark@demo.standcorrected.test");
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("given_name").asText()).isEqualTo("Ned");
        assertThat(claims.path("family_name").asText()).isEqualTo("Ironbark");
        assertThat(texts(claims.path("realm_access").path("roles"))).contains("practitioner");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(900);
    }

    @Test
    void everyone_of_the_demo_signs_in_more_than_once() throws Exception {
        for (JsonNode person : RealmStep.document("demo/users.json").path("users")) {
            String email = person.path("email").asText();
            for (int time = 0; time < 2; time++) {
                JsonNode claims = claims(realm.token(email, "demo"));
                assertThat(claims.path("sub")).isEqualTo(person.path("id"));
                assertThat(texts(claims.path("realm_access").path("roles"))).containsAll(texts(person.path("roles")));
            }
        }
    }

    @Test
    void the_pages_are_ours_and_run_nothing_inline() throws Exception {
        HttpResponse<String> signIn = realm.page("auth");
        HttpResponse<String> register = realm.page("registrations");

        assertThat(signIn.body())
                .contains("Welcome back", "/design/tokens.css", "door.css?v=1", "id=\"username\"", "id=\"password\"")
                .doesNotContain("<script>", "style=", "patternfly");
        assertThat(signIn.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        assertThat(register.body())
                .contains(
                        "Nice to meet you",
                        "name=\"firstName\"",
                        "name=\"lastName\"",
                        "name=\"email\"",
                        "name=\"password\"")
                .doesNotContain("name=\"username\"");
    }
}
