package au.standcorrected.programs.care.outcome;

import java.util.List;
import java.util.UUID;

/**
 * A member's measurements.
 *
 * @param measures all that can be measured
 * @param due what belongs to this time of a program and was not measured yet; an offer
 * @param weekly whether a week has passed since the last check-in
 * @param taken oldest first
 */
public record OutcomesView(
        List<Measure> measures, List<Due> due, boolean weekly, List<Measurement.MeasurementView> taken) {

    /** @param measures their ids */
    public record Due(UUID enrolment, String programTitle, Moment moment, List<String> measures) {}
}
