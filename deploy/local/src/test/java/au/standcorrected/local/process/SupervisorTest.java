package au.standcorrected.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.standcorrected.kit.embedded.Port;
import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    /** Says when it begins and when it is asked to end. */
    private static final String SAYS =
            "echo %1$s begins; trap 'echo %1$s ends; exit 0' TERM; while true; do sleep 0.05; done";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void startsWhatIsNeededFirstAndEndsItLast() throws IOException {
        // Given
        Supervisor supervisor =
                supervisor(saying("gateway", "accounts"), saying("accounts", "postgres"), saying("postgres"));

        // When
        supervisor.startAll();
        await("gateway begins");
        supervisor.stopAll();

        // Then
        assertThat(Files.readAllLines(log()))
                .containsExactly(
                        "postgres begins",
                        "accounts begins",
                        "gateway begins",
                        "gateway ends",
                        "accounts ends",
                        "postgres ends");
        assertThat(folder.resolve("run/postgres.pid")).doesNotExist();
    }

    @Test
    void saysWhichOneDiedWhileStartingAndWhy() {
        // Given
        Component dying = new FakeComponent(
                "accounts", Set.of(), List.of(Port.free()), log(), "echo 'ERROR no such database'; exit 3");
        Supervisor supervisor = supervisor(dying);

        // When / Then
        assertThatThrownBy(supervisor::startAll)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("accounts ended by itself (exit code 3): ERROR no such database");
        supervisor.stopAll();
    }

    @Test
    void saysWhichOneDiedLater() throws Exception {
        // Given
        Supervisor supervisor = supervisor(
                new FakeComponent("accounts", Set.of(), List.of(), log(), "sleep 0.3; echo out of memory; exit 7"));
        supervisor.startAll();

        // When
        String line = supervisor.watch(WhenOneDies.STOP);

        // Then
        assertThat(line).startsWith("accounts ended by itself (exit code 7): out of memory");
        supervisor.stopAll();
    }

    @Test
    void doesNotBelieveAnAnswerFromAnotherProcessOnThePort() throws IOException {
        // Given
        try (ServerSocket stale = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Component component =
                    new FakeComponent("media", Set.of(), List.of(stale.getLocalPort()), log(), "exec sleep 30");
            Supervisor supervisor = supervisor(component);

            // When / Then
            assertThatThrownBy(supervisor::startAll).hasMessageContaining("media was not ready within 2 s");
            supervisor.stopAll();
        }
    }

    @Test
    void refusesATakenPortAndNamesWhoHasIt() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Component component = new FakeComponent("media", Set.of(), List.of(other.getLocalPort()), log(), "true");

            // When / Then
            assertThatThrownBy(() -> Ports.mustBeFree(List.of(component)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port %d, wanted for media, is taken by process %d"
                            .formatted(
                                    other.getLocalPort(),
                                    ProcessHandle.current().pid()));
        }
    }

    private Component saying(String name, String... after) {
        return new FakeComponent(name, Set.of(after), List.of(), log(), SAYS.formatted(name));
    }

    private Supervisor supervisor(Component... components) {
        return new Supervisor(
                List.of(components),
                new DataFolder(folder).records(),
                new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }

    private Path log() {
        return folder.resolve("log");
    }

    private void await(String line) throws IOException {
        long until = System.nanoTime() + 5_000_000_000L;
        while (!Files.readString(log()).contains(line) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
