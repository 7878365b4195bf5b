package au.standcorrected.programs.content.glossary;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.glossary.Glossary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a term appears: whole words, in any case, in one or in many. */
public final class TermUses {
    private final Pattern words;

    public TermUses(Term term) {
        String word = term.term();
        String stem = word.endsWith("s") && !word.endsWith("is") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        this.words = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(stem) + "(s|es)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public boolean in(ExerciseDocument exercise) {
        List<String> texts = new ArrayList<>(List.of(exercise.name(), exercise.targets(), exercise.start()));
        texts.addAll(exercise.steps());
        texts.addAll(exercise.cues());
        return in(texts);
    }

    /** Whether the exercise is said to work on it. */
    public boolean isTargetOf(ExerciseDocument exercise) {
        return in(List.of(exercise.targets()));
    }

    public boolean in(ProgramDocument program) {
        List<String> texts = new ArrayList<>(List.of(
                program.title(), program.medicalName(), program.line(), program.whoItIsFor(), program.whatToExpect()));
        program.sections().forEach(section -> texts.add(section.title() + " " + section.text()));
        program.toDo().forEach(advice -> texts.add(advice.text() + " " + advice.why()));
        program.avoid().forEach(caution -> texts.add(caution.text() + " " + caution.instead()));
        program.phases().forEach(phase -> texts.add(phase.goal()));
        return in(texts);
    }

    private boolean in(List<String> texts) {
        return texts.stream().anyMatch(text -> words.matcher(text).find());
    }
}
