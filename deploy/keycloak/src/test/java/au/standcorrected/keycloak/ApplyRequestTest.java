package au.standcorrected.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyRequestTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "KC_ADMIN", "admin",
            "KC_ADMIN_PASSWORD", "a-secret",
            "GATEWAY_CLIENT_SECRET", "another-secret",
            "SMTP_HOST", "127.0.0.1",
            "SMTP_PORT", "8193",
            "SMTP_FROM", "hello@standcorrected.test");

    @Test
    void takes_addresses_without_the_slash_at_the_end() {
        ApplyRequest request = ApplyRequest.parse(
                List.of("--server", "http://127.0.0.1:8192/auth/", "--public-url", "http://localhost:8080/", "--demo"),
                ENVIRONMENT);

        assertThat(request.server()).isEqualTo("http://127.0.0.1:8192/auth");
        assertThat(request.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(request.demo()).isTrue();
        assertThat(request.testClient()).isFalse();
    }

    @Test
    void keeps_its_secrets_out_of_the_log() {
        ApplyRequest request = ApplyRequest.parse(
                List.of("--server", "http://127.0.0.1:1", "--public-url", "http://localhost:8080"), ENVIRONMENT);

        assertThat(request.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KC_ADMIN", "KC_ADMIN_PASSWORD", "GATEWAY_CLIENT_SECRET", "SMTP_HOST", "SMTP_PORT", "SMTP_FROM"})
    void names_what_is_missing_in_the_environment(String name) {
        Map<String, String> incomplete = new HashMap<>(ENVIRONMENT);
        incomplete.remove(name);

        assertThatThrownBy(() -> ApplyRequest.parse(
                        List.of("--server", "http://127.0.0.1:1", "--public-url", "http://localhost:8080"), incomplete))
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--server localhost:8080", "--server", "--wait soon", "--public-url ftp://x", "--frobnicate"})
    void a_bad_command_is_one_line_and_exit_code_2(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = run(List.of(command.split(" ")), err);

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    }

    @Test
    void a_keycloak_that_is_away_is_one_line_and_exit_code_3() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode =
                run(List.of("--server", "http://127.0.0.1:1/auth", "--public-url", "http://localhost:8080"), err);

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains("http://127.0.0.1:1/auth")
                .doesNotContain("a-secret");
    }

    private static int run(List<String> arguments, ByteArrayOutputStream err) {
        return ApplyRealm.run(arguments, ENVIRONMENT, System.out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
