package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedRevision;

/** A program on a card. */
public record ProgramCard(
        String slug,
        String title,
        String medicalName,
        String line,
        int weeks,
        int minutesADay,
        int minutesADayAtFirst,
        String firstSection,
        boolean reviewPending) {
    static ProgramCard of(PublishedRevision revision) {
        ProgramDocument document = revision.document();
        return new ProgramCard(
                document.slug(),
                document.title(),
                document.medicalName(),
                document.line(),
                document.weeks(),
                document.minutesADay(),
                document.minutesADayAtFirst(),
                document.sections().get(0).title(),
                document.reviewPending());
    }
}
