package au.standcorrected.programs.care.enrolment;

import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.idempotency.Turns;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member starts a program, once its warning signs have been read. */
@ApplicationScoped
class StartEnrolment {
    private static final int OLDEST_START_DAYS = 60;

    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final Members members;
    private final EnrolmentEvents events;
    private final EnrolmentViews views;
    private final KeepHistory history;
    private final IdempotentPosts posts;
    private final Turns turns;
    private final Clock clock;

    @Inject
    StartEnrolment(
            Enrolments enrolments,
            PublishedPrograms programs,
            Members members,
            EnrolmentEvents events,
            EnrolmentViews views,
            KeepHistory history,
            IdempotentPosts posts,
            Turns turns,
            Clock clock) {
        this.enrolments = enrolments;
        this.programs = programs;
        this.members = members;
        this.events = events;
        this.views = views;
        this.history = history;
        this.posts = posts;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    EnrolmentView start(UUID memberId, StartEnrolmentRequest request, @Nullable String idempotencyKey) {
        return posts.once(
                idempotencyKey,
                memberId,
                "POST /me/enrolments",
                request,
                EnrolmentView.class,
                () -> start(memberId, request));
    }

    /** Begins again from the first phase. Sent again, it finds a program that has just begun and changes nothing. */
    @Transactional
    EnrolmentView restart(UUID id, UUID memberId, @Nullable UUID warningSignsRevision) {
        turns.take(memberId);
        Enrolment before = enrolments.getForMember(id, memberId);
        if (before.leave(clock.instant())) {
            enrolments.flush();
            events.finished(before, clock.instant());
        } else {
            Optional<Enrolment> again = enrolments.following(memberId, before.program());
            if (again.isPresent()) {
                return views.view(
                        again.get(),
                        LocalDate.ofInstant(
                                clock.instant(), members.get(memberId).zone()));
            }
        }
        return start(memberId, new StartEnrolmentRequest(before.program(), warningSignsRevision, null));
    }

    private EnrolmentView start(UUID memberId, StartEnrolmentRequest request) {
        PublishedRevision current =
                programs.current(request.program()).orElseThrow(() -> notOffered(request.program()));
        if (!current.id().equals(request.warningSignsRevision())) {
            throw Problems.unprocessable(
                    "warning-signs-not-acknowledged",
                    "Please read the warning signs first",
                    "Read this program's current warning signs, then start.");
        }
        turns.take(memberId);
        if (enrolments.following(memberId, request.program()).isPresent()) {
            throw Problems.conflict(
                    "already-enrolled", "You're already following this program", "You'll find it under Today.");
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), members.get(memberId).zone());
        Enrolment enrolment =
                Enrolment.start(memberId, current, startedOn(request.startedOn(), today), clock.instant());
        enrolments.persistAndFlush(enrolment);
        history.begin(enrolment, today);
        events.started(enrolment);
        return views.view(enrolment, today);
    }

    private RuntimeException notOffered(String program) {
        return programs.archived(program).isPresent()
                ? Problems.conflict(
                        "program-archived", "This program is no longer offered", "Have a look at the other programs.")
                : Problems.notFound(
                        "program-not-found", "We don't have that program", "Have a look at the other programs.");
    }

    /** As far back as sessions can be logged. */
    private static LocalDate startedOn(@Nullable LocalDate asked, LocalDate today) {
        if (asked == null) {
            return today;
        }
        if (asked.isAfter(today) || asked.isBefore(today.minusDays(OLDEST_START_DAYS))) {
            throw Problems.badField("startedOn", "should be within the last " + OLDEST_START_DAYS + " days");
        }
        return asked;
    }
}
