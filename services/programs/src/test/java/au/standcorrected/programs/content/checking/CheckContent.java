package au.standcorrected.programs.content.checking;

import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.rules.ContentRules;
import au.standcorrected.programs.content.rules.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * For authors: {@code CheckContent FOLDER [--only slug,...]} prints a line for each thing that is wrong, {@code file: key:
 * what is wrong (rule)}, and ends with 1 when there is one. {@code CheckContent FOLDER --table FILE} writes how far
 * everything is.
 *
 * <p>An exercise that is named, expected and not written yet gets a line too, but alone does not make it 1: while a
 * library grows, its parts come from several hands. The build does not let it pass.
 */
final class CheckContent {
    private static final String USAGE = "CheckContent FOLDER [--only slug,...] [--table FILE]";

    private CheckContent() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) throws IOException {
        boolean whole = arguments.size() % 2 == 1 && Files.isDirectory(Path.of(arguments.get(0)));
        if (!whole) {
            out.println(USAGE);
            return 2;
        }
        Path content = Path.of(arguments.get(0));
        int only = arguments.indexOf("--only");
        int table = arguments.indexOf("--table");
        Set<String> slugs = only < 0 ? Set.of() : Set.of(arguments.get(only + 1).split(",", -1));
        ContentRules rules = ContentRules.shipped(Glossary.shipped());
        Expected expected = Expected.read();
        Predicate<String> chosen = slug -> slugs.isEmpty() || slugs.contains(slug);
        ContentFolder folder = ContentFolder.check(content, rules, expected, chosen);
        if (table >= 0) {
            Path page = Path.of(arguments.get(table + 1));
            Files.writeString(page, new CompletenessTable(folder, expected, rules.reading()).markdown());
        }
        return report(folder, slugs, out);
    }

    private static int report(ContentFolder folder, Set<String> slugs, PrintStream out) {
        long wrong = 0;
        for (String slug : slugs) {
            if (folder.findings().keySet().stream().noneMatch(file -> file.endsWith("/" + slug + ".yaml"))) {
                out.println(slug + ": there is no file of that name");
                wrong++;
            }
        }
        for (var file : folder.findings().entrySet()) {
            List<Finding> mend = file.getValue().stream()
                    .filter(finding -> !finding.rule().equals(Expected.NOT_YET))
                    .toList();
            mend.forEach(finding -> out.println(file.getKey() + ": " + finding));
            String later = file.getValue().stream()
                    .filter(finding -> finding.rule().equals(Expected.NOT_YET))
                    .map(Finding::message)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!later.isEmpty()) {
                out.println(file.getKey() + ": not written yet: " + later + " (" + Expected.NOT_YET + ")");
            }
            wrong += mend.size();
        }
        out.println(folder.findings().size() + " files, " + wrong + " findings");
        return wrong == 0 ? 0 : 1;
    }
}
