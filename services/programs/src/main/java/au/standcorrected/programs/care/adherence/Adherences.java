package au.standcorrected.programs.care.adherence;

import au.standcorrected.programs.care.adjustment.AdjustedProgram;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.history.EnrolmentHistory;
import au.standcorrected.programs.care.history.Pause;
import au.standcorrected.programs.care.history.PlanStretch;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Works out members' adherence from what they followed and what they logged: as many queries for one as for a page. */
@ApplicationScoped
public class Adherences {
    private final Enrolments enrolments;
    private final EnrolmentHistory history;
    private final HowDaysWere howDaysWere;
    private final PublishedPrograms programs;
    private final StandingRecalls recalls;

    @Inject
    Adherences(
            Enrolments enrolments,
            EnrolmentHistory history,
            HowDaysWere howDaysWere,
            PublishedPrograms programs,
            StandingRecalls recalls) {
        this.enrolments = enrolments;
        this.history = history;
        this.howDaysWere = howDaysWere;
        this.programs = programs;
        this.recalls = recalls;
    }

    /**
     * Up to each member's today, which is part of it.
     *
     * @param zones of the members that are asked for
     * @param weeks how many, the one that runs included
     */
    public Map<UUID, Adherence> of(Map<UUID, ZoneId> zones, Instant now, int weeks) {
        if (zones.isEmpty()) {
            return Map.of();
        }
        LocalDate earliest =
                LocalDate.ofInstant(now, ZoneId.of("UTC")).minusWeeks(weeks).minusDays(1);
        List<Enrolment> all = enrolments.ofAll(zones.keySet());
        List<UUID> ids = all.stream().map(Enrolment::id).toList();
        Map<UUID, List<PlanStretch>> plans = history.plans(ids);
        Map<UUID, List<Pause>> pauses = history.pauses(ids);
        Map<UUID, MemberDays> days = howDaysWere.of(
                zones.keySet(), earliest, earliest.plusWeeks(weeks).plusDays(3));
        Map<UUID, Adherence> adherence = new HashMap<>();
        zones.forEach((member, zone) -> {
            LocalDate today = LocalDate.ofInstant(now, zone);
            List<FollowedOverTime> followed = new ArrayList<>();
            all.stream()
                    .filter(enrolment -> enrolment.memberId().equals(member))
                    .forEach(enrolment -> followed.add(overTime(
                            enrolment,
                            zone,
                            plans.getOrDefault(enrolment.id(), List.of()),
                            pauses.getOrDefault(enrolment.id(), List.of()))));
            adherence.put(
                    member,
                    Adherence.of(
                            today.minusWeeks(weeks - 1L), today, followed, days.getOrDefault(member, MemberDays.NONE)));
        });
        return adherence;
    }

    private FollowedOverTime overTime(Enrolment enrolment, ZoneId zone, List<PlanStretch> plans, List<Pause> pauses) {
        NavigableMap<LocalDate, FollowedProgram> stretches = new TreeMap<>();
        Recalled recalled = recalls.now();
        NavigableMap<LocalDate, PlanStretch> asked = new TreeMap<>();
        plans.forEach(stretch -> asked.put(stretch.since(), stretch));
        // A recall changes what is asked for from its day on; before it, what was asked for stays what it was.
        Set<LocalDate> days = new TreeSet<>(asked.keySet());
        recalled.standing().forEach(recall -> days.add(LocalDate.ofInstant(recall.issuedAt(), zone)));
        days.forEach(day -> Optional.ofNullable(asked.floorEntry(day))
                .flatMap(stretch -> followed(
                        enrolment,
                        stretch.getValue(),
                        recalled.at(day.plusDays(1).atStartOfDay(zone).toInstant())))
                .ifPresent(followed -> stretches.put(day, followed)));
        Instant ended = enrolment.endedAt();
        return new FollowedOverTime(
                enrolment.startedOn(), ended == null ? null : LocalDate.ofInstant(ended, zone), stretches, pauses);
    }

    private Optional<FollowedProgram> followed(Enrolment enrolment, PlanStretch stretch, Recalled recalled) {
        ProgramDocument document = programs.revision(stretch.revision())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"))
                .document();
        return document.phase(stretch.phase())
                .map(phase -> AdjustedProgram.of(document, phase, stretch.adjustment(), stretch.swaps(), recalled))
                .map(program -> new FollowedProgram(
                        enrolment.id(),
                        stretch.revision(),
                        enrolment.startedOn(),
                        program.document(),
                        program.phase()));
    }
}
