package au.standcorrected.programs.care.history;

import au.standcorrected.programs.care.adjustment.Adjustment;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an enrolment asked for from a day on, until the next stretch.
 *
 * @param swaps what the member did instead, by the program's exercise
 */
public record PlanStretch(
        LocalDate since, UUID revision, String phase, @Nullable Adjustment adjustment, Map<String, String> swaps) {}
