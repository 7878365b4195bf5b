package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.concern.Hold;
import au.standcorrected.programs.care.safety.SafetyNote;
import au.standcorrected.programs.care.session.NextDay;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.BlockState;
import au.standcorrected.programs.care.timeline.DayChoice;
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
 * @param archived what is followed and no longer offered
 * @param safety what was found out about what is followed
 * @param emptied blocks in which nothing is left because of that
 * @param hold why nothing is to be done until somebody has checked; null when nothing holds
 * @param rest what to say when programs are followed and none asks for anything that day; null otherwise
 * @param choice how the member takes the day, when it hurts more than usual; null for as it comes
 * @param flare what each program says about such a day
 * @param lastTime the session whose day after is still to be told; null when there is none
 * @param weekly whether the weekly check-in is due
 * @param conflicts where what is followed disagrees: the member chooses
 */
public record DayView(
        LocalDate date,
        String zone,
        @Nullable String greetingName,
        List<BlockView> blocks,
        List<Offer> offers,
        List<Archived> archived,
        List<SafetyNote> safety,
        List<Emptied> emptied,
        @Nullable Hold hold,
        @Nullable Rest rest,
        @Nullable DayChoice choice,
        List<FlareWords> flare,
        List<ConflictView> conflicts,
        NextDay.@Nullable Question lastTime,
        boolean weekly) {

    /**
     * @param startsAround a suggestion, local time
     * @param sessionId of the newest log; null until it is done
     * @param equipment to have at hand, each thing once
     */
    public record BlockView(
            Block key,
            String title,
            String startsAround,
            int minutes,
            BlockState state,
            @Nullable UUID sessionId,
            List<String> equipment,
            List<ItemView> items) {}

    /**
     * @param alsoFor the other programs that ask for this exercise: it is done once for all
     * @param despite what other programs say against it for now; the member does it all the same
     */
    public record ItemView(
            UUID enrolment,
            String program,
            String programTitle,
            String exercise,
            String name,
            UUID revision,
            DosageSnapshot dosage,
            String dosageText,
            List<AlsoFor> alsoFor,
            List<GoEasy> despite) {}

    /** A program's words on something to go easy on. */
    public record GoEasy(String programTitle, String text, String instead) {}

    /** @param text Markdown */
    public record FlareWords(String program, String programTitle, String text) {}

    /**
     * @param asking the enrolment whose program asks for the exercise
     * @param advising the enrolment whose program says to go easy on it
     * @param until the phase of the advising program from which on it may come back, or {@code always}
     * @param keep true: done all the same; false: left out; null: not chosen yet, and left out until then
     */
    public record ConflictView(
            String exercise,
            String name,
            UUID asking,
            String askingTitle,
            UUID advising,
            String advisingTitle,
            String text,
            String instead,
            String until,
            @Nullable Boolean keep) {}

    public record AlsoFor(UUID enrolment, String program, String programTitle) {}

    /** @param note what the editor says has changed */
    public record Offer(UUID enrolment, String program, String title, UUID revision, int number, String note) {}

    public record Archived(UUID enrolment, String program, String programTitle) {}

    /** @param text says so, calmly */
    public record Emptied(Block key, String text) {
        static Emptied of(Block block) {
            return new Emptied(
                    block,
                    "That leaves nothing for “" + block.title() + "” for now. You don’t have to make up for it.");
        }
    }

    public record Rest(String title, String text) {
        static final Rest DAY = new Rest("Rest day", "A walk counts.");
        static final Rest EMPTIED = new Rest(
                "Nothing to do today",
                "What was planned has been taken out. A walk counts, as far as it feels fine. For something in its place,"
                        + " ring the clinic on 03 9467 7889.");
        static final Rest CHOSEN = new Rest("Resting today", "Good call. Your plan is here again tomorrow.");
        static final Rest WALK =
                new Rest("A walk today", "Short and easy is plenty. Turn back while it still feels fine.");
    }
}
