package au.standcorrected.programs.care.enrolment;

import au.standcorrected.programs.care.history.EnrolmentHistory;
import au.standcorrected.programs.care.history.PlanStretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Writes an enrolment's changes into its history, in the transaction of the change. Flush before. */
@ApplicationScoped
public class KeepHistory {
    private final EnrolmentHistory history;

    @Inject
    KeepHistory(EnrolmentHistory history) {
        this.history = history;
    }

    /** The first word of an enrolment, which may have begun before today. */
    public void begin(Enrolment enrolment, LocalDate today) {
        history.plan(enrolment.id(), stretch(enrolment, enrolment.startedOn()), today);
    }

    /** What is followed from today on. Writing down what is known already changes nothing. */
    public void keep(Enrolment enrolment, LocalDate today) {
        if (enrolment.state() == EnrolmentState.PAUSED) {
            history.pause(enrolment.id(), today);
        } else {
            history.resume(enrolment.id(), today);
        }
        history.plan(enrolment.id(), stretch(enrolment, today), today);
    }

    private static PlanStretch stretch(Enrolment enrolment, LocalDate since) {
        return new PlanStretch(
                since, enrolment.revisionId(), enrolment.phase(), enrolment.adjustment(), enrolment.swaps());
    }
}
