package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.regions.RegionIntros.Intro;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the body: what may need help at once, its programs and its exercises.
 *
 * @param emergency the emergency signs of all its programs, each kind once
 */
public record RegionPage(
        Region region,
        String line,
        String text,
        Collection<WarningSign> emergency,
        List<ProgramCard> programs,
        List<ExerciseCard> exercises) {
    static RegionPage of(Intro intro, List<PublishedRevision> published, ExerciseLibrary library, Recalled recalled) {
        List<PublishedRevision> here = published.stream()
                .filter(revision -> revision.document().region() == intro.region())
                .toList();
        return new RegionPage(
                intro.region(),
                intro.line(),
                intro.text(),
                signs(here.stream()
                        .map(PublishedRevision::document)
                        .map(recalled::applyTo)
                        .toList()),
                here.stream().map(ProgramCard::of).toList(),
                library.all().stream()
                        .filter(exercise -> exercise.region() == intro.region())
                        .filter(exercise -> !recalled.withdraws(exercise.slug()))
                        .map(ExerciseCard::of)
                        .toList());
    }

    /** The programs say the same sign in their own words; on one page it stands once. */
    private static Collection<WarningSign> signs(List<ProgramDocument> programs) {
        Map<String, WarningSign> signs = new LinkedHashMap<>();
        programs.forEach(
                program -> program.warningSigns().emergency().forEach(sign -> signs.putIfAbsent(sign.id(), sign)));
        return signs.values();
    }
}
