package au.standcorrected.programs.content.checking;

import au.standcorrected.programs.content.originality.KnownWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code HashFacts OUT FILE...} writes the hashes of all runs of twelve words within a line of the given files. */
final class HashFacts {
    private HashFacts() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            lines.addAll(Files.readAllLines(Path.of(arguments[i])));
        }
        KnownWords known = KnownWords.of(lines);
        Files.write(Path.of(arguments[0]), known.bytes());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(known.size() + " runs of words");
    }
}
