package au.standcorrected.programs.care.concern;

import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSigns;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member notices a warning sign, and later says that it was checked. */
@ApplicationScoped
class FollowConcern {
    private static final String TOPIC = "programs.progress";

    private final Concerns concerns;
    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final StandingRecalls recalls;
    private final Members members;
    private final ConcernCare care;
    private final IdempotentPosts posts;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    FollowConcern(
            Concerns concerns,
            Enrolments enrolments,
            PublishedPrograms programs,
            StandingRecalls recalls,
            Members members,
            ConcernCare care,
            IdempotentPosts posts,
            Outbox outbox,
            Clock clock) {
        this.concerns = concerns;
        this.enrolments = enrolments;
        this.programs = programs;
        this.recalls = recalls;
        this.members = members;
        this.care = care;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ConcernView raise(UUID memberId, RaiseConcernRequest request, @Nullable String idempotencyKey) {
        return posts.once(
                idempotencyKey,
                memberId,
                "POST /me/concerns",
                request,
                ConcernView.class,
                () -> raise(memberId, request));
    }

    private ConcernView raise(UUID memberId, RaiseConcernRequest request) {
        Enrolment enrolment = enrolments
                .findForMember(request.enrolment(), memberId)
                .orElseThrow(() -> Problems.notFound(
                        "unknown-enrolment", "That isn't one of your programs", "Load your programs again."));
        ProgramDocument followed = programs.revision(enrolment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"))
                .document();
        WarningSigns signs = recalls.now().applyTo(followed).warningSigns();
        Optional<WarningSign> emergency = named(request.sign(), signs.emergency());
        WarningSign sign = emergency
                .or(() -> named(request.sign(), signs.gp()))
                .orElseThrow(() -> Problems.unprocessable(
                        "unknown-sign",
                        "That sign isn't on this program's list",
                        "If you're worried, call 000 in an emergency, or Nurse-on-Call on 1300 60 60 24."));
        ConcernLevel level = emergency.isPresent() ? ConcernLevel.EMERGENCY : ConcernLevel.GP;
        Concern concern = Concern.raise(enrolment, sign, level, request.note(), clock.instant());
        concerns.persistAndFlush(concern);
        outbox.append(new OutboxEvent(
                TOPIC,
                "ConcernRaised",
                concern.id(),
                1,
                new ConcernRaised(concern.id(), concern.enrolmentId(), memberId, concern.openedAt())));
        care.raised(concern);
        return view(concern);
    }

    @Transactional
    ConcernView clear(UUID id, UUID memberId, ClearConcernRequest request) {
        Concern concern = concerns.findForMember(id, memberId).orElseThrow(Problems::notFound);
        ZoneId zone = members.get(memberId).zone();
        Instant now = clock.instant();
        concern.clear(
                request.checkedBy(),
                request.checkedOn(),
                LocalDate.ofInstant(concern.openedAt(), zone),
                LocalDate.ofInstant(now, zone),
                now);
        concerns.flush();
        return view(concern);
    }

    private ConcernView view(Concern concern) {
        return concern.view(care.of(List.of(concern.id())).get(concern.id()));
    }

    private static Optional<WarningSign> named(String id, List<WarningSign> signs) {
        return signs.stream().filter(sign -> sign.id().equals(id)).findFirst();
    }

    /** Ids only: which sign it was stays here. */
    record ConcernRaised(UUID concernId, UUID enrolmentId, UUID memberId, Instant raisedAt) {}
}
