package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.exercises.Equipment;
import au.standcorrected.programs.content.exercises.Position;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Which exercises somebody wants to see; null is any. */
public record ExerciseFilter(@Nullable Region region, @Nullable Position position, @Nullable Equipment equipment) {
    static final ExerciseFilter ANY = new ExerciseFilter(null, null, null);

    /** Reads an address; what is not known there is any, since an old link should still show something. */
    static ExerciseFilter of(@Nullable String region, @Nullable String position, @Nullable String equipment) {
        return new ExerciseFilter(
                Optional.ofNullable(region).flatMap(Region::of).orElse(null),
                Optional.ofNullable(position).flatMap(Position::of).orElse(null),
                Optional.ofNullable(equipment).flatMap(Equipment::of).orElse(null));
    }

    boolean any() {
        return equals(ANY);
    }

    boolean takes(ExerciseCard card) {
        return (region == null || card.region() == region)
                && (position == null || card.position() == position)
                && (equipment == null || card.equipment().contains(equipment));
    }

    ExerciseFilter in(@Nullable Region other) {
        return new ExerciseFilter(other, position, equipment);
    }

    ExerciseFilter at(@Nullable Position other) {
        return new ExerciseFilter(region, other, equipment);
    }

    ExerciseFilter with(@Nullable Equipment other) {
        return new ExerciseFilter(region, position, other);
    }

    /** Where the library shows just these. */
    String address() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (region != null) {
            query.add("region=" + region.key());
        }
        if (position != null) {
            query.add("position=" + position.key());
        }
        if (equipment != null) {
            query.add("equipment=" + equipment.key());
        }
        return "/exercises" + query;
    }
}
