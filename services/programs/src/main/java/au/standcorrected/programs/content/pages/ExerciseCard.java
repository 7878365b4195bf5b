package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.exercises.Equipment;
import au.standcorrected.programs.content.exercises.Position;
import au.standcorrected.programs.content.recall.Recalled;
import java.util.Locale;
import java.util.Set;

/**
 * An exercise on a card.
 *
 * @param kind such as "Strength"
 * @param equipment all that it can be done with
 * @param withdrawn whether nobody is to do it
 */
public record ExerciseCard(
        String slug,
        String name,
        String targets,
        String kind,
        Region region,
        Position position,
        Set<Equipment> equipment,
        boolean withdrawn) {
    static ExerciseCard of(ExerciseDocument exercise) {
        return of(exercise, Recalled.NOTHING);
    }

    static ExerciseCard of(ExerciseDocument exercise, Recalled recalled) {
        return new ExerciseCard(
                exercise.slug(),
                exercise.name(),
                exercise.targets(),
                exercise.category().substring(0, 1).toUpperCase(Locale.ROOT)
                        + exercise.category().substring(1),
                exercise.region(),
                Position.of(exercise),
                Equipment.of(exercise),
                recalled.withdraws(exercise.slug()));
    }

    /** The card's picture for those who cannot see it. */
    public String alt() {
        return "The figure doing “" + name + "”, " + position.label().toLowerCase(Locale.ROOT);
    }
}
