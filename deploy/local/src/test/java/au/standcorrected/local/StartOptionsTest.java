package au.standcorrected.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.standcorrected.local.process.WhenOneDies;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class StartOptionsTest {
    @Test
    void withoutAnyRunsEverythingOnPort8080() {
        // When
        StartOptions options = parse();

        // Then
        assertThat(options.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(options.parts())
                .contains("postgres", "keycloak", "accounts", "gateway")
                .hasSize(10);
        assertThat(options.whenOneDies).isEqualTo(WhenOneDies.STOP);
    }

    @Test
    void takesAllOfThemTogether() {
        // When
        StartOptions options = parse(
                "--port",
                "9000",
                "--data",
                "elsewhere",
                "--empty",
                "--tls",
                "--host",
                "ipad.test",
                "--replicas",
                "accounts=2",
                "--without",
                "programs,media",
                "--when-one-dies",
                "restart");

        // Then
        assertThat(options.publicUrl()).isEqualTo("https://ipad.test:9000");
        assertThat(options.data).isEqualTo(Path.of("elsewhere"));
        assertThat(options.replicas).containsEntry("accounts", 2);
        assertThat(options.parts()).doesNotContain("programs", "media").contains("accounts");
        assertThat(options.whenOneDies).isEqualTo(WhenOneDies.RESTART);
    }

    @ParameterizedTest
    @CsvSource({
        "--port=65500, leave room",
        "--port=0, leave room",
        "--tls, needs --host",
        "--host=ipad.test, goes with --tls",
        "--replicas=gateway=2, there are replicas of accounts",
        "--replicas=accounts=0, from 1 to 5",
        "--without=billing, no component billing",
        "--only=billing, no component billing"
    })
    void refusesWhatCannotBeDoneInOneLine(String argument, String line) {
        // When / Then
        assertThatThrownBy(() -> parse(argument))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(line)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"--port=eighty", "--replicas=accounts", "--unknown", "--when-one-dies=panic"})
    void refusesWhatItDoesNotUnderstand(String argument) {
        // When / Then
        assertThatThrownBy(() -> parse(argument)).isInstanceOf(ParameterException.class);
    }

    private static StartOptions parse(String... arguments) {
        StartOptions options = new StartOptions();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        options.check();
        return options;
    }
}
