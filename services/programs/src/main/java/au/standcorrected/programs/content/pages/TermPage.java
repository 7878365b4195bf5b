package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.glossary.Glossary.Term;
import au.standcorrected.programs.content.glossary.TermUses;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.Recalled;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term and where it appears.
 *
 * @param figure the exercise that the figure stands in while the term's muscles are lit; null when none are
 */
public record TermPage(
        Term term, @Nullable ExerciseCard figure, List<ProgramCard> programs, List<ExerciseCard> exercises) {
    private static final String STANDING = "standing";

    static TermPage of(
            Term term,
            ExerciseLibrary library,
            Recalled recalled,
            FreeFigures figures,
            List<PublishedRevision> published) {
        TermUses uses = new TermUses(term);
        return new TermPage(
                term,
                term.muscles().isEmpty() ? null : figure(uses, library, figures),
                published.stream()
                        .filter(revision -> uses.in(revision.document()))
                        .map(ProgramCard::of)
                        .toList(),
                library.all().stream()
                        .filter(uses::in)
                        .filter(exercise -> !recalled.withdraws(exercise.slug()))
                        .map(ExerciseCard::of)
                        .toList());
    }

    /** The muscles for the element, as it reads them. */
    public String muscles() {
        return String.join(" ", term.muscles());
    }

    /** Of the exercises that anybody may see moving one that works on it, or else one on two feet, where all of it shows. */
    private static @Nullable ExerciseCard figure(TermUses uses, ExerciseLibrary library, FreeFigures figures) {
        return library.all().stream()
                .filter(exercise -> figures.hold(exercise.slug()))
                .filter(uses::isTargetOf)
                .min(Comparator.comparing(exercise -> !exercise.position().equals(STANDING)))
                .or(() -> library.all().stream()
                        .filter(exercise -> figures.hold(exercise.slug()))
                        .filter(exercise -> exercise.position().equals(STANDING))
                        .findFirst())
                .or(() -> library.find(figures.first()))
                .map(ExerciseCard::of)
                .orElse(null);
    }
}
