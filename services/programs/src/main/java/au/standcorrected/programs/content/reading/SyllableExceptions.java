package au.standcorrected.programs.content.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words whose syllables cannot be told from their spelling: lines of {@code word number}, # for comments. */
final class SyllableExceptions {
    private static final String FILE = "/content/rules/syllables.txt";

    private SyllableExceptions() {}

    static Map<String, Integer> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SyllableExceptions.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
