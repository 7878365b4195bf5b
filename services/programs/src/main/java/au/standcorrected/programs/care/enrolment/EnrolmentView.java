package au.standcorrected.programs.care.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as its member sees it.
 *
 * @param newerRevision on offer; null when the pinned one is the newest
 * @param day 1 on the day it was started
 * @param swaps exercises that the member does instead of the program's
 * @param archived whether the program is no longer offered; who follows it goes on
 */
public record EnrolmentView(
        UUID id,
        String program,
        String title,
        RevisionRef revision,
        @Nullable NewerRevision newerRevision,
        EnrolmentState state,
        String phase,
        List<PhaseView> phases,
        LocalDate startedOn,
        long day,
        List<SwapView> swaps,
        boolean archived,
        long version) {
    public record SwapView(String exercise, String name, String instead, String insteadName) {}

    public record RevisionRef(UUID id, int number) {}

    /** @param note what the editor says has changed */
    public record NewerRevision(UUID id, int number, String note) {}

    /**
     * @param criteria what to look for before moving on
     * @param weeks in words, counted from 0
     */
    public record PhaseView(String key, String title, List<String> criteria, String weeks) {}
}
