package au.standcorrected.programs.care.practice;

import au.standcorrected.programs.care.adherence.Adherence.Week;
import au.standcorrected.programs.care.enrolment.EnrolmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient in the list.
 *
 * @param programs what they follow, paused or not
 * @param thisWeek from Monday to today; null when nothing was asked for
 * @param lastSession the day of their newest log
 */
public record PatientEntry(
        UUID memberId,
        String name,
        Need need,
        List<Followed> programs,
        @Nullable Week thisWeek,
        @Nullable LocalDate lastSession,
        int openConcerns) {

    public record Followed(String program, String title, String phaseTitle, EnrolmentState state) {}
}
