package au.standcorrected.programs.care.outcome;

import au.standcorrected.kit.idempotency.Turns;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.care.outcome.Measure.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps a measurement under the id that the client gave it. Sent again, it changes nothing. */
@ApplicationScoped
class TakeMeasure {
    private static final int OLDEST_DAYS = 60;

    private final Measurements measurements;
    private final Enrolments enrolments;
    private final Members members;
    private final Turns turns;
    private final Clock clock;

    @Inject
    TakeMeasure(Measurements measurements, Enrolments enrolments, Members members, Turns turns, Clock clock) {
        this.measurements = measurements;
        this.enrolments = enrolments;
        this.members = members;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    Taken take(UUID id, UUID memberId, MeasureRequest request) {
        turns.take(id);
        Optional<Measurement> before = measurements.findByIdOptional(id);
        if (before.isPresent()) {
            if (!before.get().memberId().equals(memberId)) {
                throw Problems.notFound();
            }
            if (!before.get().says(request)) {
                throw Problems.conflict(
                        "measured-differently",
                        "This was sent already",
                        "What was measured isn't changed afterwards. Measure again instead.");
            }
            return new Taken(before.get().view(), false);
        }
        check(memberId, request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Measurement taken = Measurement.of(id, memberId, request, now);
        measurements.persistAndFlush(taken);
        return new Taken(taken.view(), true);
    }

    private void check(UUID memberId, MeasureRequest request) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), members.get(memberId).zone());
        if (request.takenOn().isAfter(today.plusDays(1)) || request.takenOn().isBefore(today.minusDays(OLDEST_DAYS))) {
            throw Problems.badField("takenOn", "must be within the last " + OLDEST_DAYS + " days");
        }
        if (request.enrolment() != null
                && enrolments.findForMember(request.enrolment(), memberId).isEmpty()) {
            throw Problems.notFound(
                    "unknown-enrolment", "That isn't one of your programs", "Load your programs again.");
        }
        Measure measure = Measures.find(request.measure())
                .orElseThrow(() -> Problems.badField("measure", "is not one that we offer"));
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < request.answers().size(); i++) {
            MeasureAnswer answer = request.answers().get(i);
            String at = "answers[" + i + "]";
            Item item = measure.item(answer.item())
                    .orElseThrow(() -> Problems.badField(at + ".item", "is not part of this measure"));
            if (!answered.add(item.id())) {
                throw Problems.badField(at + ".item", "is there twice");
            }
            if (answer.value() < item.from() || answer.value() > item.to()) {
                throw Problems.badField(at + ".value", "must be from " + item.from() + " to " + item.to());
            }
            if (item.named() != (answer.about() != null && !answer.about().isBlank())) {
                throw Problems.badField(
                        at + ".about", item.named() ? "must say what it is about" : "does not belong here");
            }
        }
        measure.items().stream()
                .filter(item -> !item.optional() && !answered.contains(item.id()))
                .findFirst()
                .ifPresent(missing -> {
                    throw Problems.badField("answers", "must have '" + missing.id() + "'");
                });
    }

    /** @param first false when the same had been sent before */
    record Taken(Measurement.MeasurementView measurement, boolean first) {}
}
