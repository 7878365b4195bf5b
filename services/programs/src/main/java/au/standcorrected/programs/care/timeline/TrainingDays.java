package au.standcorrected.programs.care.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Spreads the training days of a week evenly: the first day is one, and any seven days in a row hold as many. */
public final class TrainingDays {
    private static final int WEEK = 7;

    private TrainingDays() {}

    /**
     * Whether an exercise is done on the date.
     *
     * @param daysAWeek 1 to 7
     * @param start the enrolment's first day; before it there is none
     */
    public static boolean include(LocalDate date, LocalDate start, int daysAWeek) {
        long day = ChronoUnit.DAYS.between(start, date);
        return day >= 0 && (day % WEEK) * daysAWeek % WEEK < daysAWeek;
    }
}
