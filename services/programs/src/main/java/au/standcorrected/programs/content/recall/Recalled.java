package au.standcorrected.programs.content.recall;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Flare;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSigns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is recalled, and what it makes of what was published: exercises taken out, what is done in their place
 * put in, signs added. Plain rules; a document that no recall speaks of comes back as it is.
 *
 * @param standing in the order in which they were issued
 */
public record Recalled(List<StandingRecall> standing) {
    public static final Recalled NOTHING = new Recalled(List.of());

    public Recalled {
        standing = List.copyOf(standing);
    }

    /** The recall that keeps the exercise out, if one does. */
    public Optional<StandingRecall> of(String exercise) {
        return standing.stream()
                .filter(recall -> recall.withdraws() && exercise.equals(recall.exercise()))
                .findFirst();
    }

    public boolean withdraws(String exercise) {
        return of(exercise).isPresent();
    }

    /** What held at that time, of what holds now. */
    public Recalled at(Instant time) {
        return new Recalled(standing.stream()
                .filter(recall -> !recall.issuedAt().isAfter(time))
                .toList());
    }

    /** Whether any of it changes the document. */
    public boolean touches(ProgramDocument document) {
        return standing.stream().anyMatch(recall -> recall.warnsIn(document) || recall.takesFrom(document));
    }

    /** The program as it may be followed. A phase or the gentle choice may be left with nothing in it. */
    public ProgramDocument applyTo(ProgramDocument document) {
        if (!touches(document)) {
            return document;
        }
        return document.with(
                document.phases().stream().map(this::applyTo).toList(),
                new WarningSigns(
                        signs(
                                document,
                                SignLevel.EMERGENCY,
                                document.warningSigns().emergency()),
                        signs(document, SignLevel.GP, document.warningSigns().gp())),
                new Flare(document.flare().text(), gentle(document.flare())),
                exercises(document));
    }

    public Phase applyTo(Phase phase) {
        if (phase.plan().stream().noneMatch(planned -> withdraws(planned.exercise()))) {
            return phase;
        }
        Set<String> there = new HashSet<>();
        phase.plan().stream()
                .map(PlannedExercise::exercise)
                .filter(exercise -> !withdraws(exercise))
                .forEach(there::add);
        List<PlannedExercise> plan = new ArrayList<>();
        for (PlannedExercise planned : phase.plan()) {
            Optional<StandingRecall> recall = of(planned.exercise());
            if (recall.isEmpty()) {
                plan.add(planned);
            } else {
                // What comes in may be planned anyway, or come in for another one too: then once is enough.
                Optional.ofNullable(recall.get().instead())
                        .filter(there::add)
                        .ifPresent(instead -> plan.add(planned.doneAs(instead)));
            }
        }
        return phase.with(plan);
    }

    private List<String> gentle(Flare flare) {
        Set<String> gentle = new LinkedHashSet<>();
        for (String exercise : flare.exercises()) {
            Optional<StandingRecall> recall = of(exercise);
            if (recall.isEmpty()) {
                gentle.add(exercise);
            } else {
                Optional.ofNullable(recall.get().instead()).ifPresent(gentle::add);
            }
        }
        return List.copyOf(gentle);
    }

    private List<WarningSign> signs(ProgramDocument document, SignLevel level, List<WarningSign> own) {
        return Stream.concat(
                        standing.stream()
                                .filter(recall -> recall.level() == level && recall.warnsIn(document))
                                .map(StandingRecall::sign),
                        own.stream())
                .toList();
    }

    private List<ExerciseDocument> exercises(ProgramDocument document) {
        Map<String, ExerciseDocument> all = new LinkedHashMap<>();
        document.exercises().stream()
                .filter(exercise -> !withdraws(exercise.slug()))
                .forEach(exercise -> all.put(exercise.slug(), exercise));
        standing.stream()
                .filter(recall -> recall.takesFrom(document))
                .flatMap(recall -> recall.comeIn().stream())
                .forEach(exercise -> all.putIfAbsent(exercise.slug(), exercise));
        return List.copyOf(all.values());
    }
}
