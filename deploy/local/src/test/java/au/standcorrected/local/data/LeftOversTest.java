package au.standcorrected.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {
    @TempDir
    Path folder;

    private final Process process;

    LeftOversTest() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void thatAreProvablyOursAreEnded() throws InterruptedException {
        // Given
        data().records().write("accounts", process.toHandle());

        // When / Then
        assertThat(new LeftOvers(data()).end()).containsExactly("accounts");
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(data().records().components()).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameNumberIsLeftAlone() {
        // Given
        ProcessRecord now = ProcessRecord.of(process.toHandle());
        ProcessRecord earlier = new ProcessRecord(now.pid(), now.startedAt().minus(Duration.ofHours(1)), now.command());
        ProcessRecord otherProgram = new ProcessRecord(now.pid(), now.startedAt(), "/usr/bin/java");
        ProcessRecord unknownStart = new ProcessRecord(now.pid(), Instant.EPOCH, now.command());

        // When / Then
        assertThat(now.alive()).isPresent();
        assertThat(earlier.alive()).isEmpty();
        assertThat(otherProgram.alive()).isEmpty();
        assertThat(unknownStart.alive()).isEmpty();
    }

    @Test
    void aRecordOfTheDeadOrInDisorderIsNoObstacle() throws Exception {
        // Given
        data().records().write("accounts", process.toHandle());
        process.destroyForcibly().waitFor();
        Files.writeString(folder.resolve("run/media.pid"), "not a number\n");

        // When / Then
        assertThat(new LeftOvers(data()).end()).isEmpty();
        assertThat(data().records().components()).isEmpty();
    }

    @Test
    void thatWereKilledBeforeTheyWereRecordedAreFoundByTheirMark() throws Exception {
        // Given
        Process marked =
                new ProcessBuilder("bash", "-c", "sleep 60; true", LeftOvers.mark(data().path(), "media")).start();
        Process elsewhere = new ProcessBuilder(
                        "bash", "-c", "sleep 60; true", LeftOvers.mark(folder.resolve("other"), "media"))
                .start();
        try {
            // When / Then
            assertThat(new LeftOvers(data()).end()).containsExactly("media");
            assertThat(marked.isAlive()).isFalse();
            assertThat(elsewhere.isAlive()).isTrue();
        } finally {
            marked.destroyForcibly();
            elsewhere.destroyForcibly();
        }
    }

    private DataFolder data() {
        return new DataFolder(folder);
    }
}
