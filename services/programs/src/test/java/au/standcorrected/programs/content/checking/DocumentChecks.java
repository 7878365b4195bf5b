package au.standcorrected.programs.content.checking;

import au.standcorrected.programs.content.document.DocumentRules;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.rules.ContentRules;
import au.standcorrected.programs.content.rules.Finding;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is checked of one document once its file has been read. */
final class DocumentChecks {
    private final DocumentRules form =
            new DocumentRules(Validation.buildDefaultValidatorFactory().getValidator());
    private final ContentRules rules;
    private final Expected expected;
    private final Set<String> library;

    /** @param library the exercises that there are */
    DocumentChecks(ContentRules rules, Expected expected, Set<String> library) {
        this.rules = rules;
        this.expected = expected;
        this.library = library;
    }

    /** @param broken what the schema has found, to be added to */
    void exercise(ExerciseDocument exercise, List<Finding> broken) {
        addForm(
                broken,
                form.broken(exercise).stream().map(error -> new Finding(error.field(), "form", error.message())));
        swap("easier", exercise.easier(), broken);
        swap("harder", exercise.harder(), broken);
        broken.addAll(isWhole(broken) ? rules.broken(exercise) : rules.words(ProgramJson.tree(exercise)));
    }

    private void swap(String key, @Nullable String slug, List<Finding> broken) {
        if (slug != null && !library.contains(slug)) {
            broken.add(missing(key, slug));
        }
    }

    /** @param program with its exercises inside, as far as there are any */
    void program(ProgramDocument program, List<Finding> broken) {
        addForm(
                broken,
                form.broken(program).stream()
                        .map(error -> error.message().endsWith("is not in the exercise library")
                                ? missing(error.field(), error.message().split("'", -1)[1])
                                : new Finding(error.field(), "form", error.message())));
        broken.addAll(isWhole(broken) ? rules.broken(program) : rules.words(ProgramJson.tree(program)));
    }

    /** Whether nothing that the further rules look at is left out. */
    private static boolean isWhole(List<Finding> broken) {
        return broken.stream().noneMatch(finding -> finding.rule().equals("schema"));
    }

    /** What the schema has told already is not told twice. */
    private static void addForm(List<Finding> broken, Stream<Finding> form) {
        List<String> known = broken.stream().map(Finding::key).toList();
        form.filter(finding -> !known.contains(finding.key())).forEach(broken::add);
    }

    /** An exercise that is expected, but that nobody has written yet, is told apart from a name that is wrong. */
    private Finding missing(String key, String slug) {
        return expected.exercises().contains(slug)
                ? new Finding(key, Expected.NOT_YET, slug)
                : new Finding(key, "exercise", "'" + slug + "' is not an exercise, nor one that is expected");
    }
}
