package au.standcorrected.programs.content.checking;

import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.rules.ContentRules;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * For authors: {@code CheckContent FOLDER [--only slug,...]} prints a line for each thing that is wrong, {@code file: key:
 * what is wrong (rule)}, and ends with 1 when there is one.
 *
 * <p>An exercise that is named, expected and not written yet gets a line too, but alone does not make it 1: while a
 * library grows, its parts come from several hands. The build does not let it pass.
 */
final class CheckContent {
    private CheckContent() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0 || !Files.isDirectory(Path.of(arguments[0]))) {
            out.println("CheckContent FOLDER [--only slug,...]");
            System.exit(2);
        }
        System.exit(run(List.of(arguments), out));
    }

    static int run(List<String> arguments, PrintStream out) {
        Path content = Path.of(arguments.get(0));
        int only = arguments.indexOf("--only");
        Set<String> slugs = only < 0 ? Set.of() : Set.of(arguments.get(only + 1).split(",", -1));
        Predicate<String> chosen = slug -> slugs.isEmpty() || slugs.contains(slug);
        ContentFolder folder =
                ContentFolder.check(content, ContentRules.shipped(Glossary.shipped()), Expected.read(), chosen);
        slugs.stream()
                .filter(slug -> !folder.programs().containsKey(slug)
                        && !folder.exercises().containsKey(slug)
                        && folder.findings().keySet().stream().noneMatch(file -> file.endsWith("/" + slug + ".yaml")))
                .forEach(slug -> out.println(slug + ": there is no file of that name"));
        long wrong = 0;
        for (var file : folder.findings().entrySet()) {
            file.getValue().forEach(finding -> out.println(file.getKey() + ": " + finding));
            wrong += file.getValue().stream()
                    .filter(finding -> !finding.rule().equals(Expected.NOT_YET))
                    .count();
        }
        out.println(folder.findings().size() + " files, " + wrong + " findings");
        return wrong == 0 ? 0 : 1;
    }
}
