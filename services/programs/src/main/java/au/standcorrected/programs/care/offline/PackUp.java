package au.standcorrected.programs.care.offline;

import au.standcorrected.programs.care.day.BlockToPlay;
import au.standcorrected.programs.care.day.DayView;
import au.standcorrected.programs.care.day.DaysAhead;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.EnrolmentViews;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.entitlement.Access;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.offline.OfflinePack.TakenProgram;
import au.standcorrected.programs.content.document.ExerciseDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Puts together what a member takes along. */
@ApplicationScoped
class PackUp {
    private static final int DAYS = 14;
    private static final Duration LONGEST_LEASE = Duration.ofDays(DAYS);

    private final DaysAhead daysAhead;
    private final Enrolments enrolments;
    private final EnrolmentViews views;
    private final Access access;
    private final Clock clock;

    @Inject
    PackUp(DaysAhead daysAhead, Enrolments enrolments, EnrolmentViews views, Access access, Clock clock) {
        this.daysAhead = daysAhead;
        this.enrolments = enrolments;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    OfflinePack pack(Member member) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        List<Enrolment> followed = enrolments.followed(member.id());
        List<DayView> days = today.datesUntil(today.plusDays(DAYS))
                .map(date -> daysAhead.day(member, date))
                .toList();
        List<BlockToPlay> blocks = days.stream()
                .flatMap(day -> daysAhead.blocks(member, day).stream())
                .toList();
        List<TakenProgram> programs = followed.stream()
                .map(enrolment ->
                        new TakenProgram(enrolment.revisionId(), views.preview(enrolment), views.document(enrolment)))
                .toList();
        return new OfflinePack(
                lease(member),
                member.zone().getId(),
                followed.stream().map(enrolment -> views.view(enrolment, today)).toList(),
                days,
                blocks,
                programs,
                programs.stream()
                        .flatMap(program -> program.document().exercises().stream())
                        .map(ExerciseDocument::slug)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Instant lease(Member member) {
        Instant longest = clock.instant().plus(LONGEST_LEASE);
        return access.until(member.id()).filter(longest::isAfter).orElse(longest);
    }
}
