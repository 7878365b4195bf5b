package au.standcorrected.programs.care.outcome;

import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.outcome.Report.Followed;
import au.standcorrected.programs.care.outcome.Report.Line;
import au.standcorrected.programs.care.outcome.Report.Measured;
import au.standcorrected.programs.care.outcome.Report.Week;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a member's last twelve weeks together. What was logged, and no judgement of it. */
@ApplicationScoped
class WriteReport {
    private static final int WEEKS = 12;

    private final PainSeries series;
    private final Measurements measurements;
    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final Clock clock;

    @Inject
    WriteReport(
            PainSeries series,
            Measurements measurements,
            Enrolments enrolments,
            PublishedPrograms programs,
            Clock clock) {
        this.series = series;
        this.measurements = measurements;
        this.enrolments = enrolments;
        this.programs = programs;
        this.clock = clock;
    }

    Report of(Member member) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        LocalDate from =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        List<PainOfDay> sessions = series.all(member.id(), from, today);
        return new Report(
                member.displayName(),
                from,
                today,
                enrolments.active(member.id()).stream()
                        .flatMap(enrolment -> followed(enrolment).stream())
                        .toList(),
                days(sessions),
                weeks(sessions),
                measured(measurements.of(member.id(), from)));
    }

    private Optional<Followed> followed(Enrolment enrolment) {
        return programs.revision(enrolment.revisionId())
                .map(pinned -> new Followed(
                        pinned.document().title(),
                        pinned.document()
                                .phase(enrolment.phase())
                                .map(Phase::title)
                                .orElse(enrolment.phase()),
                        enrolment.startedOn()));
    }

    private static int days(List<PainOfDay> sessions) {
        return (int) sessions.stream().map(PainOfDay::date).distinct().count();
    }

    private static List<Week> weeks(List<PainOfDay> sessions) {
        Map<LocalDate, List<PainOfDay>> byWeek = sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        List<Week> weeks = new ArrayList<>();
        byWeek.forEach((monday, of) -> weeks.add(new Week(
                monday,
                days(of),
                of.size(),
                mean(of, PainOfDay::before),
                mean(of, PainOfDay::after),
                mean(of, PainOfDay::nextDay))));
        return weeks;
    }

    private static @Nullable Double mean(List<PainOfDay> of, Function<PainOfDay, @Nullable Integer> value) {
        OptionalDouble mean = of.stream()
                .map(value)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? Math.round(mean.getAsDouble() * 10) / 10.0 : null;
    }

    private static List<Measured> measured(List<Measurement> taken) {
        return Measures.offered().stream()
                .map(measure -> new Measured(
                        measure.name(),
                        taken.stream()
                                .filter(one -> one.measure().equals(measure.id()))
                                .map(one -> line(measure, one))
                                .toList()))
                .filter(measured -> !measured.lines().isEmpty())
                .toList();
    }

    private static Line line(Measure measure, Measurement taken) {
        return new Line(
                taken.takenOn(),
                taken.view().answers().stream()
                        .map(answer -> words(measure, answer))
                        .toList());
    }

    private static String words(Measure measure, MeasureAnswer answer) {
        String about = answer.about() != null
                ? answer.about()
                : measure.item(answer.item()).map(Measure.Item::text).orElse(answer.item());
        String unit = measure.item(answer.item()).map(Measure.Item::unit).orElse(null);
        return about + ": " + answer.value() + (unit == null ? "" : " " + unit);
    }
}
