package au.standcorrected.programs.content.document;

import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What must be right before a program may be published. A draft may be saved with any of it still open. */
@ApplicationScoped
public class DocumentRules {

    private final Validator validator;

    @Inject
    public DocumentRules(Validator validator) {
        this.validator = validator;
    }

    /** All that is wrong, by field; empty when the document can be published. */
    public List<FieldError> broken(ProgramDocument document) {
        List<FieldError> shape = shape(document);
        return shape.isEmpty() ? meaning(document) : shape;
    }

    /** What is wrong with an exercise of the library. */
    public List<FieldError> broken(ExerciseDocument exercise) {
        return shape(exercise);
    }

    private List<FieldError> shape(Object document) {
        return validator.validate(document).stream()
                .map(DocumentRules::inWordsOfTheFile)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static FieldError inWordsOfTheFile(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString().replace(".<list element>", "");
        return new FieldError(
                path.startsWith("toDo") ? "do" + path.substring("toDo".length()) : path, violation.getMessage());
    }

    private static List<FieldError> meaning(ProgramDocument document) {
        List<FieldError> broken = new ArrayList<>();
        distinct("sections", document.sections(), ProgramDocument.Section::id, broken);
        distinct("do", document.toDo(), ProgramDocument.Advice::id, broken);
        distinct("avoid", document.avoid(), ProgramDocument.Caution::id, broken);
        distinct("evidence", document.evidence(), ProgramDocument.Evidence::id, broken);
        distinct(
                "warningSigns.emergency", document.warningSigns().emergency(), ProgramDocument.WarningSign::id, broken);
        distinct("warningSigns.gp", document.warningSigns().gp(), ProgramDocument.WarningSign::id, broken);
        distinct("phases", document.phases(), Phase::key, broken);
        phases(document, broken);
        for (int i = 0; i < document.avoid().size(); i++) {
            String until = document.avoid().get(i).until();
            if (!until.equals("always") && document.phase(until).isEmpty()) {
                broken.add(new FieldError("avoid[" + i + "].until", "is not a phase of this program"));
            }
        }
        for (int i = 0; i < document.flare().exercises().size(); i++) {
            inlined(
                    document,
                    "flare.exercises[" + i + "]",
                    document.flare().exercises().get(i),
                    broken);
        }
        if ((document.reviewer() == null) != (document.reviewedOn() == null)) {
            broken.add(new FieldError("reviewedOn", "goes with a reviewer"));
        }
        return broken;
    }

    private static void phases(ProgramDocument document, List<FieldError> broken) {
        int order = -1;
        for (int i = 0; i < document.phases().size(); i++) {
            Phase phase = document.phases().get(i);
            String at = "phases[" + i + "]";
            if (Phase.KEYS.indexOf(phase.key()) < order) {
                broken.add(new FieldError(at + ".key", "comes after a later phase"));
            }
            order = Phase.KEYS.indexOf(phase.key());
            if (phase.toWeek() < phase.fromWeek()) {
                broken.add(new FieldError(at + ".toWeek", "is before fromWeek"));
            }
            for (int j = 0; j < phase.plan().size(); j++) {
                planned(document, at + ".plan[" + j + "]", phase.plan().get(j), broken);
            }
        }
    }

    private static void planned(ProgramDocument document, String at, PlannedExercise planned, List<FieldError> broken) {
        inlined(document, at + ".exercise", planned.exercise(), broken);
        Dosage dosage = planned.dosage();
        if ((dosage.repetitions() == null) == (dosage.minutes() == null)) {
            broken.add(new FieldError(at + ".dosage", "needs repetitions or minutes, and not both"));
        }
        if (planned.blocks().size() != dosage.timesADay()) {
            broken.add(new FieldError(
                    at + ".blocks",
                    "names " + planned.blocks().size() + " for " + dosage.timesADay() + " times a day"));
        }
        distinct(at + ".blocks", planned.blocks(), Function.identity(), broken);
    }

    private static void inlined(ProgramDocument document, String at, String slug, List<FieldError> broken) {
        if (document.exercise(slug).isEmpty()) {
            broken.add(new FieldError(at, "'" + slug + "' is not in the exercise library"));
        }
    }

    private static <T> void distinct(String at, List<T> parts, Function<T, String> name, List<FieldError> broken) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String found = name.apply(parts.get(i));
            if (!seen.add(found)) {
                broken.add(new FieldError(at + "[" + i + "]", "'" + found + "' is there twice"));
            }
        }
    }
}
