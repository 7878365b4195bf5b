package au.standcorrected.programs.care.adjustment;

import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.recall.Recalled;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A program and one of its phases with an adjustment worked in: to be followed like any other. */
public record AdjustedProgram(ProgramDocument document, Phase phase) {
    /**
     * The program as one person follows it: the practitioner's word first, then the person's own swaps, as far as they do
     * not bring back what the practitioner has taken out.
     *
     * <p>What was recalled has the last word: it is not in there, whoever put it in. What comes in its place can be swapped
     * like anything else.
     *
     * @param swaps what the person does instead, by the program's exercise
     */
    public static AdjustedProgram of(
            ProgramDocument document,
            Phase phase,
            @Nullable Adjustment adjustment,
            Map<String, String> swaps,
            Recalled recalled) {
        AdjustedProgram chosen = chosen(document, phase, adjustment, swaps);
        Phase safe = recalled.applyTo(chosen.phase());
        if (safe.equals(chosen.phase())) {
            return new AdjustedProgram(recalled.applyTo(chosen.document()), safe);
        }
        Map<String, String> ofWhatCameIn = swaps.entrySet().stream()
                .filter(swap -> recalled.standing().stream()
                        .anyMatch(recall -> swap.getKey().equals(recall.instead())))
                .filter(swap -> !recalled.withdraws(swap.getValue()))
                .filter(swap -> adjustment == null || !adjustment.takesOut(swap.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new AdjustedProgram(recalled.applyTo(chosen.document()), safe.with(ofWhatCameIn));
    }

    private static AdjustedProgram chosen(
            ProgramDocument document, Phase phase, @Nullable Adjustment adjustment, Map<String, String> swaps) {
        if (adjustment == null) {
            return new AdjustedProgram(document, phase.with(swaps));
        }
        AdjustedProgram adjusted = adjustment.applyTo(document, phase);
        Map<String, String> allowed = swaps.entrySet().stream()
                .filter(swap -> !adjustment.takesOut(swap.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new AdjustedProgram(adjusted.document(), adjusted.phase().with(allowed));
    }
}
