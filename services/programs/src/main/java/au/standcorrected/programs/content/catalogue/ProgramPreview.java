package au.standcorrected.programs.content.catalogue;

import au.standcorrected.programs.content.catalogue.CatalogueEntry.CurrentRevision;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Evidence;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSigns;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.Recalled;
import java.util.List;

/** What anybody may read of a program: what it is, who it is for and what stands behind it, but not the plan. */
public record ProgramPreview(
        String slug,
        String title,
        String medicalName,
        Region region,
        String line,
        String whoItIsFor,
        String whatToExpect,
        int minutesADay,
        int minutesADayAtFirst,
        int weeks,
        List<Evidence> evidence,
        WarningSigns warningSigns,
        boolean reviewPending,
        CurrentRevision revision,
        List<PhaseInShort> phases,
        List<ExerciseName> exercises) {
    /** @param recalled what has to be taken out of it since, and what to look out for besides */
    public static ProgramPreview of(PublishedRevision revision, Recalled recalled) {
        ProgramDocument document = recalled.applyTo(revision.document());
        return new ProgramPreview(
                document.slug(),
                document.title(),
                document.medicalName(),
                document.region(),
                document.line(),
                document.whoItIsFor(),
                document.whatToExpect(),
                document.minutesADay(),
                document.minutesADayAtFirst(),
                document.weeks(),
                document.evidence(),
                document.warningSigns(),
                document.reviewPending(),
                CurrentRevision.of(revision),
                document.phases().stream()
                        .map(phase -> new PhaseInShort(phase.key(), phase.title(), phase.weeks(), phase.goal()))
                        .toList(),
                document.exercisesPlanned().stream()
                        .map(exercise -> new ExerciseName(exercise.slug(), exercise.name()))
                        .toList());
    }

    /** @param weeks in words, such as "0 to 2" */
    public record PhaseInShort(String key, String title, String weeks, String goal) {}

    public record ExerciseName(String slug, String name) {}
}
