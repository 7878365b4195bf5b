package au.standcorrected.programs.care.practice;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.programs.care.adherence.Adherence;
import au.standcorrected.programs.care.adherence.Adherences;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.care.outcome.PainSeries;
import au.standcorrected.programs.care.patient.Patients;
import au.standcorrected.programs.care.practice.PatientEntry.Followed;
import au.standcorrected.programs.care.practice.PatientPage.FollowedView;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows practitioners their patients. Whatever is shown of somebody is noted in the audit, in the same transaction. */
@ApplicationScoped
class ShowPatients {
    private static final int WEEKS = 8;
    private static final int NOTES = 20;

    private final PatientList list;
    private final PatientRecords records;
    private final Patients patients;
    private final Members members;
    private final Enrolments enrolments;
    private final Adherences adherences;
    private final PainSeries pain;
    private final PublishedPrograms programs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ShowPatients(
            PatientList list,
            PatientRecords records,
            Patients patients,
            Members members,
            Enrolments enrolments,
            Adherences adherences,
            PainSeries pain,
            PublishedPrograms programs,
            AuditTrail audit,
            Clock clock) {
        this.list = list;
        this.records = records;
        this.patients = patients;
        this.members = members;
        this.enrolments = enrolments;
        this.adherences = adherences;
        this.pain = pain;
        this.programs = programs;
        this.audit = audit;
        this.clock = clock;
    }

    Page<PatientEntry> page(Practitioner practitioner, String words, PageRequest request) {
        Instant now = clock.instant();
        List<ListedPatient> found =
                list.page(practitioner, words, LocalDate.ofInstant(now, Member.USUAL_ZONE), request);
        Page<ListedPatient> rows = Page.of(found, request, PatientPosition::of, patient -> patient);
        // The list may be read from a projection that lags; whoever has taken the consent back is gone all the same.
        List<ListedPatient> shown = rows.items().stream()
                .filter(patient -> patients.share(patient.memberId()))
                .toList();
        Map<UUID, Adherence> week = adherences.of(
                shown.stream().collect(Collectors.toMap(ListedPatient::memberId, ListedPatient::zone)), now, 1);
        Map<UUID, List<Enrolment>> followed =
                enrolments.ofAll(shown.stream().map(ListedPatient::memberId).toList()).stream()
                        .filter(enrolment -> !enrolment.ended())
                        .collect(Collectors.groupingBy(Enrolment::memberId));
        shown.forEach(patient -> audit.note(practitioner.memberId(), "patient-listed", patient.memberId(), null));
        return new Page<>(
                shown.stream()
                        .map(patient -> new PatientEntry(
                                patient.memberId(),
                                patient.name(),
                                patient.need(),
                                followed.getOrDefault(patient.memberId(), List.of()).stream()
                                        .map(this::followed)
                                        .toList(),
                                thisWeek(week.get(patient.memberId())),
                                patient.lastSession(),
                                patient.openConcerns()))
                        .toList(),
                rows.next());
    }

    PatientPage show(Practitioner practitioner, UUID memberId) {
        patients.require(practitioner, memberId);
        Instant now = clock.instant();
        Member member = members.get(memberId);
        LocalDate today = LocalDate.ofInstant(now, member.zone());
        Adherence adherence =
                adherences.of(Map.of(memberId, member.zone()), now, WEEKS).get(memberId);
        PatientPage page = new PatientPage(
                memberId,
                member.displayName() == null ? "" : member.displayName(),
                member.zone().getId(),
                records.visits(memberId),
                enrolments.ofAll(List.of(memberId)).stream().map(this::view).toList(),
                adherence == null ? List.of() : adherence.weeks(),
                adherence == null ? List.of() : adherence.exercises(),
                pain.of(memberId, today.minusWeeks(WEEKS), today.plusDays(1)),
                records.notes(memberId, NOTES));
        audit.note(practitioner.memberId(), "patient-read", memberId, null);
        // Once more: the consent may have been taken back while all this was read.
        patients.require(practitioner, memberId);
        return page;
    }

    private static Adherence.@Nullable Week thisWeek(@Nullable Adherence adherence) {
        return adherence == null || adherence.weeks().isEmpty()
                ? null
                : adherence.weeks().get(adherence.weeks().size() - 1);
    }

    private Followed followed(Enrolment enrolment) {
        return new Followed(enrolment.program(), document(enrolment).title(), phaseTitle(enrolment), enrolment.state());
    }

    private FollowedView view(Enrolment enrolment) {
        return new FollowedView(
                enrolment.id(),
                enrolment.program(),
                document(enrolment).title(),
                enrolment.state(),
                enrolment.phase(),
                phaseTitle(enrolment),
                enrolment.startedOn(),
                enrolment.adjustment() != null);
    }

    private String phaseTitle(Enrolment enrolment) {
        return document(enrolment).phase(enrolment.phase()).map(Phase::title).orElse(enrolment.phase());
    }

    private ProgramDocument document(Enrolment enrolment) {
        return programs.revision(enrolment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"))
                .document();
    }
}
