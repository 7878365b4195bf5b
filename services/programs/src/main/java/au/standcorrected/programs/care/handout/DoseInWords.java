package au.standcorrected.programs.care.handout;

import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A planned exercise's dose for paper, where nothing counts along.
 *
 * @param amount such as "2 sets of 10, hold 3 seconds, each side"
 * @param often such as "Twice a day, every day: morning, evening"
 * @param details tempo, rest, band, where there are any
 */
public record DoseInWords(String amount, String often, List<String> details) {
    static DoseInWords of(PlannedExercise planned) {
        Dosage dosage = planned.dosage();
        return new DoseInWords(
                capital(dosage.text()),
                times(dosage.timesADay()) + ", " + days(dosage.daysAWeek()) + blocks(planned.blocks()),
                Stream.of(tempo(dosage), rest(dosage), said(dosage.band()), said(dosage.note()), said(planned.note()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String times(int aDay) {
        return switch (aDay) {
            case 1 -> "Once a day";
            case 2 -> "Twice a day";
            default -> aDay + " times a day";
        };
    }

    private static String days(int aWeek) {
        return switch (aWeek) {
            case 7 -> "every day";
            case 1 -> "one day a week";
            default -> aWeek + " days a week";
        };
    }

    /** The desk's blocks are one on paper. */
    private static String blocks(List<String> keys) {
        String when = keys.stream()
                .map(Block::of)
                .flatMap(Optional::stream)
                .map(block -> block.title().replaceFirst(",.*", "").toLowerCase(Locale.ENGLISH))
                .distinct()
                .collect(Collectors.joining(", "));
        return when.isEmpty() ? "" : ": " + when;
    }

    private static Optional<String> tempo(Dosage dosage) {
        return Optional.ofNullable(dosage.tempo()).map(tempo -> {
            String[] seconds = tempo.split("-");
            return "Count " + seconds[0] + " to lift, " + seconds[1] + " to pause, " + seconds[2] + " to lower.";
        });
    }

    private static Optional<String> rest(Dosage dosage) {
        return Optional.ofNullable(dosage.restSeconds())
                .filter(seconds -> seconds > 0 && dosage.sets() > 1)
                .map(seconds -> "Rest " + seconds + " seconds between sets.");
    }

    private static Optional<String> said(@Nullable String words) {
        return Optional.ofNullable(words).filter(text -> !text.isBlank());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
