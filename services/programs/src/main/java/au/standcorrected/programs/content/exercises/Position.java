package au.standcorrected.programs.content.exercises;

import au.standcorrected.programs.content.document.ExerciseDocument;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody is while they exercise; the order is the library's, from the floor up. */
public enum Position {
    LYING("Lying down"),
    SITTING("Sitting"),
    KNEELING("Kneeling"),
    STANDING("Standing"),
    WALKING("Walking");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    /** The words on the page. */
    public String label() {
        return label;
    }

    /** The word in documents and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Position> of(String key) {
        return Arrays.stream(values())
                .filter(position -> position.key().equals(key))
                .findFirst();
    }

    public static Position of(ExerciseDocument exercise) {
        return of(exercise.position()).orElseThrow();
    }
}
