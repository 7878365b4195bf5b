package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.exercises.Equipment;
import au.standcorrected.programs.content.exercises.Position;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exercise library, all of it or what somebody has chosen.
 *
 * @param total of the whole library
 * @param chosen what was chosen, in words; empty for all
 * @param anywhere the same choice in every part of the body
 */
public record ExercisesPage(
        int total,
        int shown,
        String chosen,
        ExerciseFilter filter,
        Choice anywhere,
        List<Choice> regions,
        List<Choice> positions,
        List<Choice> equipment,
        List<Group> groups) {
    static ExercisesPage of(List<ExerciseCard> all, ExerciseFilter filter) {
        List<ExerciseCard> shown = all.stream().filter(filter::takes).toList();
        return new ExercisesPage(
                all.size(),
                shown.size(),
                Stream.of(
                                label(filter.region(), Region::label),
                                label(filter.position(), Position::label),
                                label(filter.equipment(), Equipment::label))
                        .flatMap(label -> label)
                        .collect(Collectors.joining(", ")),
                filter,
                choice(all, filter.in(null), "", "All", filter.region() == null),
                Arrays.stream(Region.values())
                        .map(it -> choice(all, filter.in(it), it.key(), it.label(), it == filter.region()))
                        .filter(Choice::worthOffering)
                        .toList(),
                Arrays.stream(Position.values())
                        .map(it -> choice(all, filter.at(it), it.key(), it.label(), it == filter.position()))
                        .filter(Choice::worthOffering)
                        .toList(),
                Arrays.stream(Equipment.values())
                        .map(it -> choice(all, filter.with(it), it.key(), it.label(), it == filter.equipment()))
                        .filter(Choice::worthOffering)
                        .toList(),
                groups(shown));
    }

    private static <T> Stream<String> label(@Nullable T chosen, Function<T, String> label) {
        return chosen == null ? Stream.empty() : Stream.of(label.apply(chosen));
    }

    private static Choice choice(
            List<ExerciseCard> all, ExerciseFilter then, String key, String label, boolean selected) {
        return new Choice(key, label, (int) all.stream().filter(then::takes).count(), selected, then.address());
    }

    private static List<Group> groups(List<ExerciseCard> shown) {
        return Arrays.stream(Region.values())
                .map(region -> new Group(
                        region,
                        shown.stream().filter(card -> card.region() == region).toList()))
                .filter(group -> !group.exercises().isEmpty())
                .toList();
    }

    /**
     * Something to choose.
     *
     * @param count how many exercises there would be
     * @param address where they are
     */
    public record Choice(String key, String label, int count, boolean selected, String address) {
        boolean worthOffering() {
            return count > 0 || selected;
        }
    }

    /** A part of the body and its exercises. */
    public record Group(Region region, List<ExerciseCard> exercises) {}
}
