package au.standcorrected.programs.care.offline;

import au.standcorrected.programs.care.day.BlockToPlay;
import au.standcorrected.programs.care.day.DayView;
import au.standcorrected.programs.care.enrolment.EnrolmentView;
import au.standcorrected.programs.content.catalogue.ProgramPreview;
import au.standcorrected.programs.content.document.ProgramDocument;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything to follow today and the days after it without a network.
 *
 * @param leaseUntil from then on none of it may be shown
 * @param zone whose days these are
 * @param days today first; where a block stands is as of now
 * @param blocks of all those days, with the warning signs of each
 * @param programs as they are followed, each at the revision it is pinned to
 * @param demonstrations slugs of all exercises in those programs; where the pictures and movements of each lie, under
 *     addresses that hold their hashes, the service that keeps them says
 */
public record OfflinePack(
        Instant leaseUntil,
        String zone,
        List<EnrolmentView> enrolments,
        List<DayView> days,
        List<BlockToPlay> blocks,
        List<TakenProgram> programs,
        List<String> demonstrations) {

    /** The same under another lease: a lease that is renewed is no reason to send everything again. */
    OfflinePack until(Instant lease) {
        return new OfflinePack(lease, zone, enrolments, days, blocks, programs, demonstrations);
    }

    /** @param preview what anybody may read of it, as its page begins with it */
    public record TakenProgram(UUID revision, ProgramPreview preview, ProgramDocument document) {}
}
