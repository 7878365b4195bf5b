package au.standcorrected.programs.care.enrolment;

import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a member can do with a program that they follow. */
@ApplicationScoped
class ChangeEnrolment {
    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final StandingRecalls recalls;
    private final Members members;
    private final EnrolmentEvents events;
    private final EnrolmentViews views;
    private final KeepHistory history;
    private final Clock clock;

    @Inject
    ChangeEnrolment(
            Enrolments enrolments,
            PublishedPrograms programs,
            StandingRecalls recalls,
            Members members,
            EnrolmentEvents events,
            EnrolmentViews views,
            KeepHistory history,
            Clock clock) {
        this.enrolments = enrolments;
        this.programs = programs;
        this.recalls = recalls;
        this.members = members;
        this.events = events;
        this.views = views;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    EnrolmentView pause(UUID id, UUID memberId) {
        return change(id, memberId, (enrolment, today) -> enrolment.pause());
    }

    @Transactional
    EnrolmentView resume(UUID id, UUID memberId) {
        return change(id, memberId, (enrolment, today) -> enrolment.resume());
    }

    @Transactional
    EnrolmentView leave(UUID id, UUID memberId) {
        return change(id, memberId, (enrolment, today) -> {
            if (enrolment.leave(clock.instant())) {
                enrolments.flush();
                events.finished(enrolment, clock.instant());
            }
        });
    }

    @Transactional
    EnrolmentView finish(UUID id, UUID memberId) {
        return change(id, memberId, (enrolment, today) -> {
            if (enrolment.finish(clock.instant())) {
                enrolments.flush();
                events.finished(enrolment, clock.instant());
            }
        });
    }

    @Transactional
    EnrolmentView swap(UUID id, UUID memberId, String exercise, String instead) {
        if (recalls.now().withdraws(instead)) {
            throw Problems.unprocessableField("instead", "has been withdrawn");
        }
        return change(id, memberId, (enrolment, today) -> enrolment.swap(exercise, instead, views.document(enrolment)));
    }

    @Transactional
    EnrolmentView swapBack(UUID id, UUID memberId, String exercise) {
        return change(id, memberId, (enrolment, today) -> enrolment.swapBack(exercise));
    }

    @Transactional
    EnrolmentView choosePhase(UUID id, UUID memberId, String phase, @Nullable String ifMatch) {
        return change(id, memberId, (enrolment, today) -> {
            if (ifMatch != null) {
                EntityTags.requireMatch(ifMatch, enrolment.version());
            }
            enrolment.choosePhase(phase, views.pinned(enrolment).document(), today);
        });
    }

    /** Accepts the revision on offer, and no other. */
    @Transactional
    EnrolmentView accept(UUID id, UUID memberId, UUID revision, @Nullable String ifMatch) {
        return change(id, memberId, (enrolment, today) -> {
            EntityTags.requireMatch(ifMatch, enrolment.version());
            enrolment.accept(
                    programs.current(enrolment.program())
                            .filter(current -> current.id().equals(revision))
                            .orElseThrow(Enrolment::notOnOffer),
                    today);
        });
    }

    private EnrolmentView change(UUID id, UUID memberId, BiConsumer<Enrolment, LocalDate> change) {
        Enrolment enrolment = enrolments.getForMember(id, memberId);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), members.get(memberId).zone());
        change.accept(enrolment, today);
        enrolments.flush();
        history.keep(enrolment, today);
        return views.view(enrolment, today);
    }
}
