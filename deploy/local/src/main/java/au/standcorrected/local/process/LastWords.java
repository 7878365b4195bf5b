package au.standcorrected.local.process;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a dead process wrote last, for the one line that says why it ended. */
final class LastWords {
    // Every byte is a character of it, so that a half-written log is readable too.
    private static final Charset ANY_BYTES = StandardCharsets.ISO_8859_1;

    private LastWords() {}

    static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, ANY_BYTES).stream()
                    .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("at "))
                    .toList();
            if (!lines.isEmpty()) {
                String last = lines.stream()
                        .filter(line -> line.contains("ERROR") || line.contains("FATAL") || line.contains("Exception"))
                        .reduce((first, second) -> second)
                        .orElse(lines.get(lines.size() - 1));
                return "%s — see %s.".formatted(last.length() > 200 ? last.substring(0, 200) + "…" : last, log);
            }
        } catch (IOException e) {
            return "it left no log.";
        }
        return "it said nothing.";
    }
}
