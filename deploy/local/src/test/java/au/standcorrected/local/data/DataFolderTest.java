package au.standcorrected.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.standcorrected.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void isMadeWithItsVersionAndTakenOnce() throws IOException {
        // Given
        DataFolder data = new DataFolder(temporary.resolve("data"));

        // When
        data.take();

        // Then
        assertThat(Files.readString(data.of("version"))).isEqualTo("1\n");
        assertThatThrownBy(() -> new DataFolder(data.path()).take())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is in use by process");
        assertThatThrownBy(() -> new DataFolder(data.path()).reset()).hasMessageContaining("is in use by process");
    }

    @Test
    void ofANewerVersionIsRefusedAndLeftAsItIs() throws IOException {
        // Given
        Files.writeString(temporary.resolve("version"), "2\n");
        Files.writeString(temporary.resolve("theirs"), "kept");

        // When / Then
        assertThatThrownBy(() -> new DataFolder(temporary).take())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer Stand Corrected (format 2, this one knows 1)");
        assertThat(names()).containsExactly("theirs", "version");
    }

    @Test
    void ofAnotherProgramIsNeitherUsedNorEmptied() throws IOException {
        // Given
        Files.writeString(temporary.resolve("thesis.txt"), "years of work");
        DataFolder data = new DataFolder(temporary);

        // When / Then
        assertThatThrownBy(data::take).isInstanceOf(Refusal.class).hasMessageContaining("not Stand Corrected's");
        assertThatThrownBy(data::reset).isInstanceOf(Refusal.class).hasMessageContaining("not Stand Corrected's");
        assertThat(names()).containsExactly("thesis.txt");
    }

    @Test
    void isEmptiedWhenItIsOurs() throws IOException {
        // Given
        Files.writeString(temporary.resolve("version"), "2\n");
        Files.createDirectories(temporary.resolve("postgres/base"));

        // When
        new DataFolder(temporary).reset();

        // Then
        assertThat(names()).isEmpty();
    }

    @Test
    void keepsItsSecretsForItsOwnerAlone() throws IOException {
        // Given
        DataFolder data = new DataFolder(temporary);
        String first = new Secrets(data).databasePassword("accounts");

        // When
        String again = new Secrets(data).databasePassword("accounts");

        // Then
        assertThat(again).isEqualTo(first).hasSize(32);
        assertThat(new Secrets(data).of("gateway.client")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.of("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
