package au.standcorrected.programs.care.session;

import au.standcorrected.kit.idempotency.Turns;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.history.EnrolmentHistory;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps a log under the id that the client gave it. Sent again, it changes nothing; the same id never says two things. */
@ApplicationScoped
class LogSession {
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final Members members;
    private final SessionEvents events;
    private final EnrolmentHistory assigned;
    private final StandingRecalls recalls;
    private final Turns turns;
    private final Clock clock;

    @Inject
    LogSession(
            Sessions sessions,
            Enrolments enrolments,
            PublishedPrograms programs,
            Members members,
            SessionEvents events,
            EnrolmentHistory assigned,
            StandingRecalls recalls,
            Turns turns,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.programs = programs;
        this.members = members;
        this.events = events;
        this.assigned = assigned;
        this.recalls = recalls;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    Logged log(UUID id, UUID memberId, LogSessionRequest sent) {
        LogSessionRequest log = sent.atDatabasePrecision();
        turns.take(id);
        Optional<LoggedSession> before = sessions.findByIdOptional(id);
        if (before.isPresent()) {
            return sentAgain(before.get(), memberId, log);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SessionRules.check(log, members.get(memberId).zone(), now);
        checkItems(log, memberId);
        LoggedSession session = LoggedSession.of(id, memberId, log, now);
        sessions.persistAndFlush(session);
        events.completed(session);
        return new Logged(session.view(), true);
    }

    private static Logged sentAgain(LoggedSession before, UUID memberId, LogSessionRequest log) {
        if (!before.memberId().equals(memberId)) {
            throw Problems.notFound();
        }
        if (!before.says(log)) {
            throw Problems.conflict(
                    "session-logged-differently",
                    "This session was logged already",
                    "A log isn't changed afterwards. Use a new id for another session.");
        }
        return new Logged(before.view(), false);
    }

    private void checkItems(LogSessionRequest log, UUID memberId) {
        Map<UUID, Optional<Enrolment>> owned = new HashMap<>();
        for (int i = 0; i < log.items().size(); i++) {
            SessionItem item = log.items().get(i);
            Enrolment enrolment = owned.computeIfAbsent(
                            item.enrolment(), enrolmentId -> enrolments.findForMember(enrolmentId, memberId))
                    .orElseThrow(() -> Problems.notFound(
                            "unknown-enrolment", "That isn't one of your programs", "Load your programs again."));
            // Not only the pinned one: a log from before an update keeps the revision of its day.
            // What was recalled since counts as well: it is what was done that day.
            PublishedRevision revision = programs.revision(item.revision())
                    .filter(found -> found.program().equals(enrolment.program()))
                    .orElseThrow(() -> Problems.unprocessable(
                            "unknown-revision", "That isn't a version of this program", "Load your program again."));
            if (revision.document().exercise(item.exercise()).isEmpty()
                    && !assigned.broughtIn(enrolment.id(), item.exercise())
                    && !recalls.everCameIn(item.exercise())) {
                throw Problems.unprocessable(
                        "unknown-exercise",
                        "That exercise isn't part of this program",
                        "items[" + i + "].exercise is not in the revision named.");
            }
        }
    }

    /** @param first false when the same log had been sent before */
    record Logged(SessionView session, boolean first) {}
}
