package au.standcorrected.programs.care.enrolment;

import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.adjustment.Adjustment;
import au.standcorrected.programs.care.adjustment.StoredAdjustment;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A member follows a program, as it stood in one revision, until they accept a newer one. */
@Entity
@Table(schema = "care", name = "enrolment")
public class Enrolment {
    @Id
    private UUID id;

    private UUID memberId;
    private String program;
    private UUID revisionId;
    private int revisionNumber;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private String phase;
    private LocalDate phaseSince;
    private LocalDate startedOn;
    private Instant startedAt;
    private @Nullable Instant endedAt;
    private UUID warningSignsRevision;

    @Convert(converter = StoredAdjustment.class)
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable Adjustment adjustment;

    @Convert(converter = Swaps.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, String> swaps;

    @Version
    private long version;

    protected Enrolment() {}

    /** Starts in the first phase of a revision whose warning signs the member has read. */
    public static Enrolment start(UUID memberId, PublishedRevision revision, LocalDate today, Instant now) {
        Enrolment enrolment = new Enrolment();
        enrolment.id = Ids.next();
        enrolment.memberId = memberId;
        enrolment.program = revision.program();
        enrolment.revisionId = revision.id();
        enrolment.revisionNumber = revision.number();
        enrolment.state = EnrolmentState.ACTIVE;
        enrolment.phase = firstPhase(revision.document());
        enrolment.phaseSince = today;
        enrolment.startedOn = today;
        enrolment.startedAt = now;
        enrolment.warningSignsRevision = revision.id();
        enrolment.swaps = Map.of();
        return enrolment;
    }

    /** Takes up what a practitioner has put together: the revision that it was made for, a phase, and what is different. */
    public void takeUp(PublishedRevision assigned, String key, Adjustment adjusted, LocalDate today) {
        requireFollowed();
        if (assigned.number() >= revisionNumber) {
            revisionId = assigned.id();
            revisionNumber = assigned.number();
            warningSignsRevision = assigned.id();
        }
        state = EnrolmentState.ACTIVE;
        adjust(key, adjusted, today);
    }

    /** A practitioner has changed what they assigned. */
    public void adjust(String key, Adjustment adjusted, LocalDate today) {
        adjustment = adjusted;
        if (!phase.equals(key)) {
            phase = key;
            phaseSince = today;
        }
    }

    void pause() {
        requireFollowed();
        state = EnrolmentState.PAUSED;
    }

    void resume() {
        requireFollowed();
        state = EnrolmentState.ACTIVE;
    }

    /** Ends it for good; the logs stay. True when it had not ended before. */
    boolean leave(Instant now) {
        return end(EnrolmentState.LEFT, now);
    }

    /** Ends it because the member has come as far as they wanted; the logs stay. True when it had not ended before. */
    boolean finish(Instant now) {
        return end(EnrolmentState.FINISHED, now);
    }

    private boolean end(EnrolmentState as, Instant now) {
        if (ended()) {
            return false;
        }
        state = as;
        endedAt = now;
        return true;
    }

    /** Whether it is over: left, or finished. */
    public boolean ended() {
        return state == EnrolmentState.LEFT || state == EnrolmentState.FINISHED;
    }

    /** From now on the member does another exercise in the place of one: its gentler or its stronger one. */
    void swap(String exercise, String instead, ProgramDocument document) {
        requireFollowed();
        ExerciseDocument planned = document.exercise(exercise)
                .filter(found -> document.exercisesNamed().contains(exercise))
                .orElseThrow(() -> Problems.badField("exercise", "is not one of this program's exercises"));
        boolean offered = planned.alternatives().contains(instead)
                && document.exercise(instead)
                        .filter(other -> other.takesTheDosageOf(planned))
                        .isPresent();
        if (!offered) {
            throw Problems.badField("instead", "is not the easier or the harder one of that exercise");
        }
        Map<String, String> next = new TreeMap<>(swaps);
        next.put(exercise, instead);
        swaps = Map.copyOf(next);
    }

    /** Back to the program's own. */
    void swapBack(String exercise) {
        requireFollowed();
        Map<String, String> next = new TreeMap<>(swaps);
        next.remove(exercise);
        swaps = Map.copyOf(next);
    }

    /** Moves to the phase that the member has chosen. Whether it is time is theirs to say, not the software's. */
    void choosePhase(String key, ProgramDocument document, LocalDate today) {
        requireFollowed();
        if (document.phase(key).isEmpty()) {
            throw Problems.badField("phase", "is not one of this program's phases");
        }
        if (!phase.equals(key)) {
            phase = key;
            phaseSince = today;
        }
    }

    /** Takes up a newer revision; the phase stays, or starts over where the new revision has no such phase. */
    void accept(PublishedRevision newer, LocalDate today) {
        requireFollowed();
        if (newer.id().equals(revisionId)) {
            return;
        }
        if (!newer.program().equals(program) || newer.number() < revisionNumber) {
            throw notOnOffer();
        }
        revisionId = newer.id();
        revisionNumber = newer.number();
        // What the new revision does not offer any more is not kept.
        swaps = swaps.entrySet().stream()
                .filter(swap -> newer.document()
                        .exercise(swap.getKey())
                        .filter(planned -> planned.alternatives().contains(swap.getValue()))
                        .isPresent())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (newer.document().phase(phase).isEmpty()) {
            phase = firstPhase(newer.document());
            phaseSince = today;
        }
    }

    static RuntimeException notOnOffer() {
        return Problems.conflict(
                "revision-not-on-offer",
                "That version isn't on offer",
                "Load the program again to see the newest version.");
    }

    private void requireFollowed() {
        if (ended()) {
            throw Problems.conflict(
                    "enrolment-ended", "This program has ended for you", "Start it again whenever you like.");
        }
    }

    private static String firstPhase(ProgramDocument document) {
        return document.phases().get(0).key();
    }

    public UUID id() {
        return id;
    }

    public UUID memberId() {
        return memberId;
    }

    /** The program's slug. */
    public String program() {
        return program;
    }

    public UUID revisionId() {
        return revisionId;
    }

    int revisionNumber() {
        return revisionNumber;
    }

    public EnrolmentState state() {
        return state;
    }

    public String phase() {
        return phase;
    }

    /** What a practitioner has changed for this person; null for the program as it is. */
    public @Nullable Adjustment adjustment() {
        return adjustment;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Exercises that the member does instead of the program's, by the slug of the program's. */
    public Map<String, String> swaps() {
        return swaps;
    }

    /** In the member's zone. */
    public LocalDate startedOn() {
        return startedOn;
    }

    public long version() {
        return version;
    }

    /** Whether the program has a newer revision than the one that this enrolment is pinned to. */
    public boolean isBehind(PublishedRevision current) {
        return current.number() > revisionNumber;
    }
}
