package au.standcorrected.local.data;

import au.standcorrected.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes that run on a data folder, one file each, so that a killed launcher's children are found again. */
public final class RunRecords {
    private static final String SUFFIX = ".pid";

    private final Path folder;

    RunRecords(Path folder) {
        this.folder = folder;
    }

    public void write(String component, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(component), ProcessRecord.of(process).asText());
        } catch (IOException e) {
            throw new Refusal("Could not write %s: %s.".formatted(file(component), e.getMessage()));
        }
    }

    public Optional<ProcessRecord> read(String component) {
        try {
            return Files.exists(file(component))
                    ? ProcessRecord.parse(Files.readString(file(component)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public void remove(String component) {
        try {
            Files.deleteIfExists(file(component));
        } catch (IOException e) {
            // A record that stays names a process that is dead, which the next start sees.
        }
    }

    List<String> components() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Path file(String component) {
        return folder.resolve(component + SUFFIX);
    }
}
