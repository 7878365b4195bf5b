package au.standcorrected.programs.care.followup;

import au.standcorrected.programs.care.concern.Concern;
import au.standcorrected.programs.care.concern.ConcernCare;
import au.standcorrected.programs.care.concern.ConcernView.Care;
import au.standcorrected.programs.care.concern.Concerns;
import au.standcorrected.programs.care.notice.NoticeKind;
import au.standcorrected.programs.care.notice.Notices;
import au.standcorrected.programs.care.patient.Patients;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sees to it that each concern of a patient who shares has an owner and a time, and that a missed time is noticed. */
@ApplicationScoped
class LookAfterConcerns implements ConcernCare {
    private static final int AT_ONCE = 200;
    private static final Duration OVERDUE_IS_NEWS = Duration.ofDays(3);

    private final FollowUps followUps;
    private final CareRecords records;
    private final ClinicTeams teams;
    private final Concerns concerns;
    private final Patients patients;
    private final Notices notices;
    private final Clock clock;

    @Inject
    LookAfterConcerns(
            FollowUps followUps,
            CareRecords records,
            ClinicTeams teams,
            Concerns concerns,
            Patients patients,
            Notices notices,
            Clock clock) {
        this.followUps = followUps;
        this.records = records;
        this.teams = teams;
        this.concerns = concerns;
        this.patients = patients;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void raised(Concern concern) {
        open(concern, concern.openedAt());
    }

    @Override
    public Map<UUID, Care> of(Collection<UUID> asked) {
        return asked.isEmpty() ? Map.of() : records.care(asked);
    }

    /** The time that the clinic has runs from when it could first see the concern. */
    private void open(Concern concern, Instant from) {
        if (!patients.share(concern.memberId())) {
            return;
        }
        records.clinicOf(concern.memberId()).ifPresent(clinic -> {
            Instant due = ClinicHours.due(concern.level(), from);
            @Nullable UUID owner = teams.defaultOwner(clinic).orElse(null);
            followUps.persist(FollowUp.open(concern.id(), concern.memberId(), clinic, owner, due));
            followUps.flush();
            tell(teams.members(clinic, owner), NoticeKind.CONCERN_RAISED, due);
        });
    }

    private void tell(List<UUID> practitioners, NoticeKind kind, Instant notAfter) {
        practitioners.forEach(member -> notices.due(member, kind, null, notAfter));
    }

    /** One replica at a time, each concern once. */
    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goRound() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (followUps.takeTurn()) {
                Instant now = clock.instant();
                // Whoever begins to share, or becomes a patient, brings what is open along.
                records.withoutCare(AT_ONCE).forEach(id -> open(concerns.findById(id), now));
                followUps.overdue(now, AT_ONCE).stream()
                        .filter(followUp -> followUp.escalate(now))
                        .forEach(followUp -> tell(
                                teams.members(followUp.clinicId(), null),
                                NoticeKind.CONCERN_OVERDUE,
                                now.plus(OVERDUE_IS_NEWS)));
            }
        });
    }
}
