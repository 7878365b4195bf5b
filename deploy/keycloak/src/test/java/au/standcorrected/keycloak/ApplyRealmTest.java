package au.standcorrected.keycloak;

import static au.standcorrected.keycloak.AdminApi.JSON;
import static au.standcorrected.keycloak.RealmFixture.PUBLIC_URL;
import static au.standcorrected.keycloak.RealmFixture.claims;
import static au.standcorrected.keycloak.RealmFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way in which the steps can meet a realm. */
class ApplyRealmTest {
    private static final List<RealmStep> STEPS = RealmStep.all();

    private static RealmFixture realm;

    @BeforeAll
    static void start() {
        realm = new RealmFixture(RunningKeycloak.forAllTests().server());
    }

    @BeforeEach
    void withoutRealm() {
        realm.removeRealm();
    }

    @Test
    void an_empty_keycloak_gets_every_step_once_and_a_second_run_changes_nothing() {
        List<String> first = realm.apply(realm.request(PUBLIC_URL), STEPS);
        JsonNode afterFirst = realm.admin.get("/stand-corrected");
        List<String> second = realm.apply(realm.request(PUBLIC_URL), STEPS);

        assertThat(first).startsWith("created", "applied 001-realm").endsWith("welcomed 8 people of the demo");
        assertThat(second).isEmpty();
        assertThat(realm.admin.get("/stand-corrected")).isEqualTo(afterFirst);
    }

    @Test
    void an_older_realm_is_brought_up_to_date_and_keeps_its_people_and_their_changes() throws Exception {
        realm.apply(realm.withoutDemo(), STEPS.subList(0, 1));
        ObjectNode person = JSON.createObjectNode()
                .put("username", "wren.banksia@example.test")
                .put("email", "wren.banksia@example.test")
                .put("firstName", "Wren")
                .put("lastName", "Banksia")
                .put("enabled", true)
                .put("emailVerified", true);
        person.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", "short")
                .put("temporary", false);
        realm.admin.create("/stand-corrected/users", person);
        String id = realm.onlyUser("wren.banksia@example.test").path("id").asText();

        List<String> done = realm.apply(realm.request(PUBLIC_URL), STEPS);

        assertThat(done).contains("applied 002-gateway").doesNotContain("created", "applied 001-realm");
        assertThat(realm.onlyUser("wren.banksia@example.test").path("id").asText())
                .isEqualTo(id);
        assertThat(claims(realm.token("wren.banksia@example.test", "short"))
                        .path("sub")
                        .asText())
                .isEqualTo(id);
    }

    @Test
    void a_step_that_was_applied_by_half_is_applied_again() {
        realm.apply(realm.withoutDemo(), STEPS.subList(0, 1));
        ObjectNode half =
                (ObjectNode) STEPS.get(1).document().path("clients").get(0).deepCopy();
        half.remove("protocolMappers");
        realm.admin.create("/stand-corrected/clients", half);

        List<String> done = realm.apply(realm.withoutDemo(), STEPS);

        assertThat(done).contains("applied 002-gateway");
        JsonNode client = realm.onlyClient("gateway");
        assertThat(client.path("protocolMappers").findValuesAsText("name")).contains("audience stand-corrected");
    }

    @Test
    void a_new_address_of_the_platform_reaches_the_client_at_the_next_run() {
        realm.apply(realm.withoutDemo(), STEPS);
        List<String> done = realm.apply(realm.request("https://ipad.local:8443"), STEPS);

        assertThat(done).contains("set addresses, secret and mail server for https://ipad.local:8443");
        JsonNode client = realm.onlyClient("gateway");
        assertThat(texts(client.path("redirectUris"))).containsExactly("https://ipad.local:8443/session/callback");
        assertThat(client.path("attributes").path("post.logout.redirect.uris").asText())
                .isEqualTo("https://ipad.local:8443/");
    }

    @Test
    void the_client_for_tests_is_only_there_when_asked_for() {
        realm.apply(realm.withoutDemo(), STEPS);

        assertThat(realm.admin.get("/stand-corrected/clients?clientId=acceptance"))
                .isEmpty();
    }

    @Test
    void a_realm_from_a_newer_version_is_left_alone() {
        realm.apply(realm.withoutDemo(), STEPS);

        assertThatThrownBy(() -> ApplyRealm.apply(realm.withoutDemo(), STEPS.subList(0, 2)))
                .hasMessageContaining("newer version")
                .hasMessageContaining("003");
    }

    @Test
    void a_step_that_was_changed_after_the_fact_is_refused() {
        realm.apply(realm.withoutDemo(), STEPS);
        List<RealmStep> rewritten = new ArrayList<>(STEPS);
        rewritten.set(
                0, new RealmStep(STEPS.get(0).name(), JSON.createObjectNode().put("why", "another")));

        assertThatThrownBy(() -> ApplyRealm.apply(realm.withoutDemo(), rewritten))
                .hasMessageContaining("001-realm");
    }

    @Test
    void of_two_at_once_one_waits_for_the_other() {
        CompletableFuture<List<String>> one =
                CompletableFuture.supplyAsync(() -> ApplyRealm.apply(realm.withoutDemo(), STEPS));
        CompletableFuture<List<String>> other =
                CompletableFuture.supplyAsync(() -> ApplyRealm.apply(realm.withoutDemo(), STEPS));

        List<String> both = new ArrayList<>(one.join());
        both.addAll(other.join());

        assertThat(both).containsOnlyOnce("created", "applied 001-realm", "applied 003-passwords-and-guessing");
    }

    @Test
    void one_who_died_half_way_holds_up_nobody_for_long() {
        Clock longAgo = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofMinutes(-10));
        new OneAtATime(realm.admin, longAgo, Duration.ZERO).take();

        assertThat(realm.apply(realm.withoutDemo(), STEPS)).contains("created");
    }

    @Test
    void one_who_is_still_at_it_is_not_disturbed() {
        OneAtATime holder = new OneAtATime(realm.admin, Clock.systemUTC(), Duration.ZERO);
        holder.take();
        try {
            assertThatThrownBy(() -> new OneAtATime(realm.admin, Clock.systemUTC(), Duration.ofMillis(300)).take())
                    .isInstanceOf(CannotApply.class);
        } finally {
            holder.release();
        }
    }

    @Test
    void a_wrong_administrator_password_is_said_plainly() {
        ApplyRequest wrong = realm.request(PUBLIC_URL, false, "not the password");

        assertThatThrownBy(() -> ApplyRealm.apply(wrong, STEPS))
                .hasMessageContaining("KC_ADMIN_PASSWORD")
                .hasMessageNotContaining("not the password");
    }
}
