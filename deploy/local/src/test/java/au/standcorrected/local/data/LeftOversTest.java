package au.standcorrected.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {
    @TempDir
    Path folder;

    private Process process;
    private RunRecords records;

    LeftOversTest() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
        records = new RunRecords(Path.of("."));
    }

    @BeforeEach
    void recordsInAFolderOfTheirOwn() {
        records = new RunRecords(folder);
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void thatAreProvablyOursAreEnded() throws InterruptedException {
        // Given
        records.write("accounts", process.toHandle());

        // When / Then
        assertThat(new LeftOvers(records).end()).containsExactly("accounts");
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(records.components()).isEmpty();
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
        records.write("accounts", process.toHandle());
        process.destroyForcibly().waitFor();
        java.nio.file.Files.writeString(folder.resolve("media.pid"), "not a number\n");

        // When / Then
        assertThat(new LeftOvers(records).end()).isEmpty();
        assertThat(records.components()).isEmpty();
    }
}
