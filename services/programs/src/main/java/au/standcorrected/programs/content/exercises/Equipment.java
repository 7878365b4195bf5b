package au.standcorrected.programs.content.exercises;

import au.standcorrected.programs.content.document.ExerciseDocument;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What people look through the library by: kinds of things, told from the words that exercises name theirs with. */
public enum Equipment {
    NOTHING("Nothing", "nothing"),
    MAT("Mat or bed", "mat|bed|recliner|sofa|blanket"),
    CHAIR("Chair", "chair|stool"),
    PILLOW("Pillow or cushion", "pillow|cushion|pad"),
    SUPPORT("Wall, table or rail", "wall|table|desk|bench|rail|door|doorway|corner"),
    STEP("Step", "step"),
    BAND("Band", "band|tubing"),
    TOWEL("Towel or strap", "towel|cloth|belt|strap|sock"),
    BALL("Ball", "ball"),
    ROLLER("Foam roller", "roller"),
    WEIGHT("Light weight", "weight|can|backpack|hammer|bottle"),
    STICK("Stick", "stick|umbrella|twist bar"),
    OTHER("Something else", "");

    private final String label;
    private final Pattern words;

    Equipment(String label, String words) {
        this.label = label;
        this.words = Pattern.compile("(?i)\\b(?:" + words + ")s?\\b");
    }

    /** The words on the page. */
    public String label() {
        return label;
    }

    /** The word in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Equipment> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /**
     * All that an exercise can be done with: one with "pillow or chair" is found under both. What no kind knows the words
     * of is {@link #OTHER}, so that no exercise is lost.
     */
    public static Set<Equipment> of(ExerciseDocument exercise) {
        Set<Equipment> kinds = EnumSet.noneOf(Equipment.class);
        exercise.equipment().forEach(line -> kinds.addAll(named(line)));
        return Collections.unmodifiableSet(kinds);
    }

    private static Set<Equipment> named(String line) {
        Set<Equipment> kinds = EnumSet.noneOf(Equipment.class);
        Arrays.stream(values())
                .filter(kind -> kind != OTHER && kind.words.matcher(line).find())
                .forEach(kinds::add);
        return kinds.isEmpty() ? EnumSet.of(OTHER) : kinds;
    }
}
