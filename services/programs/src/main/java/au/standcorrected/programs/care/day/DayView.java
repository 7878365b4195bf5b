package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.concern.Hold;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.BlockState;
import au.standcorrected.programs.care.timeline.DosageSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day as its member sees it.
 *
 * @param zone whose date and times these are
 * @param offers newer revisions of what is followed
 * @param hold why nothing is to be done until somebody has checked; null when nothing holds
 * @param rest what to say when programs are followed and none asks for anything that day; null otherwise
 */
public record DayView(
        LocalDate date,
        String zone,
        @Nullable String greetingName,
        List<BlockView> blocks,
        List<Offer> offers,
        @Nullable Hold hold,
        @Nullable Rest rest) {

    /**
     * @param startsAround a suggestion, local time
     * @param sessionId of the newest log; null until it is done
     */
    public record BlockView(
            Block key,
            String title,
            String startsAround,
            int minutes,
            BlockState state,
            @Nullable UUID sessionId,
            List<ItemView> items) {}

    /** @param alsoFor the other programs that ask for this exercise: it is done once for all */
    public record ItemView(
            UUID enrolment,
            String program,
            String programTitle,
            String exercise,
            String name,
            UUID revision,
            DosageSnapshot dosage,
            String dosageText,
            List<AlsoFor> alsoFor) {}

    public record AlsoFor(UUID enrolment, String program, String programTitle) {}

    /** @param note what the editor says has changed */
    public record Offer(UUID enrolment, String program, String title, UUID revision, int number, String note) {}

    public record Rest(String title, String text) {
        static final Rest DAY = new Rest("Rest day", "A walk counts.");
    }
}
