package au.standcorrected.programs.content.checking;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.reading.PlainText;
import au.standcorrected.programs.content.rules.Passage;
import au.standcorrected.programs.content.rules.PlanRules;
import au.standcorrected.programs.content.rules.ReadingRules;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** How far each program and each exercise is, as a page of the documentation. */
record CompletenessTable(ContentFolder folder, Expected expected, ReadingRules reading) {
    private static final String HEAD =
            """
            # How far the content is

            Written by the content checker ([how](how-to/add-a-program.md)); a test fails when it is stale. Grade: the hardest part's
            reading grade, at most 8.0. Minutes: of the fullest day, walking not counted, in the first phase and in the longest. Used
            by: how many programs plan the exercise or name it for a flare.

            """;

    String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("## Programs: ")
                .append(folder.programs().size())
                .append(" of ")
                .append(expected.programCount());
        page.append("\n\n"
                + "| program | region | weeks | words | grade | exercises | minutes | sources | reviewed | to mend"
                + " |\n");
        page.append("|---|---|---|---|---|---|---|---|---|---|\n");
        folder.programs().forEach((slug, program) -> page.append(row(slug, program)));
        unwritten(page, expected.missingPrograms(folder.programs().keySet()));
        page.append("\n## Exercises: ").append(folder.exercises().size()).append(" of ");
        page.append(expected.exercises().size());
        page.append("\n\n| exercise | category | region | position | cards | words | grade | used by | to mend |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        folder.exercises().forEach((slug, exercise) -> page.append(row(slug, exercise)));
        unwritten(page, expected.missingExercises(folder.exercises().keySet()));
        return page.toString();
    }

    private String row(String slug, ProgramDocument program) {
        JsonNode tree = ProgramJson.tree(program);
        int first = program.phases().stream()
                .findFirst()
                .map(phase -> PlanRules.minutes(program, phase))
                .orElse(0);
        int most = program.phases().stream()
                .mapToInt(phase -> PlanRules.minutes(program, phase))
                .max()
                .orElse(0);
        return cells(
                slug,
                program.region().key(),
                program.weeks(),
                words(tree),
                grade(tree),
                program.exercisesNamed().size(),
                first + "–" + most,
                program.evidence().size(),
                program.reviewPending() ? "not yet" : "yes",
                findings("programs", slug));
    }

    private String row(String slug, ExerciseDocument exercise) {
        JsonNode tree = ProgramJson.tree(exercise);
        long users = folder.programs().values().stream()
                .filter(program -> program.exercisesNamed().contains(slug))
                .count();
        return cells(
                slug,
                exercise.category(),
                exercise.region().key(),
                exercise.position(),
                exercise.steps().size(),
                words(tree),
                grade(tree),
                users,
                findings("exercises", slug));
    }

    private static void unwritten(StringBuilder page, List<String> slugs) {
        if (!slugs.isEmpty()) {
            page.append("\nNot written yet (").append(slugs.size()).append("): ");
            page.append(String.join(", ", new TreeSet<>(slugs))).append(".\n");
        }
    }

    private int findings(String kind, String slug) {
        return folder.findings()
                .getOrDefault(kind + "/" + slug + ".yaml", List.of())
                .size();
    }

    private String grade(JsonNode document) {
        double grade = reading.hardest(document);
        return grade == 0 ? "short" : String.format(Locale.ROOT, "%.1f", grade);
    }

    private static int words(JsonNode document) {
        return Passage.of(document).stream()
                .mapToInt(passage -> PlainText.words(passage.text()).size())
                .sum();
    }

    private static String cells(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.append('\n').toString();
    }
}
