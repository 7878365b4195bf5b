package au.standcorrected.programs.care.patient;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.clinic.Clinics;
import au.standcorrected.programs.care.clinic.Practitioner;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The practitioner that the caller is. */
@RequestScoped
public class CallingPractitioner {
    private final Caller caller;
    private final Clinics clinics;

    @Inject
    CallingPractitioner(Caller caller, Clinics clinics) {
        this.caller = caller;
        this.clinics = clinics;
    }

    /** 403 for somebody who has the role and whom booking has not told of: the role alone shows nobody's health. */
    public Practitioner get() {
        return clinics.practitioner(caller.memberId())
                .orElseThrow(() -> Problems.forbidden(
                        "no-clinic-yet",
                        "You aren't with a clinic here yet",
                        "Ask an admin to add you to the clinics where you work."));
    }
}
