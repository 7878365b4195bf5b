package au.standcorrected.programs.content.recall;

import au.standcorrected.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A safety recall as it was issued. What comes of it later is a {@link RecallLift}. */
@Entity
@Immutable
@Table(schema = "content", name = "recall")
public class Recall {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RecallKind kind;

    private @Nullable String exercise;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> programs;

    @Enumerated(EnumType.STRING)
    private @Nullable SignLevel level;

    private String words;
    private @Nullable String instead;
    private Instant issuedAt;
    private UUID issuedBy;

    protected Recall() {}

    /** @param instead slug of the exercise that is done in its place; null when none is */
    public static Recall withdrawing(String exercise, @Nullable String instead, String words, UUID by, Instant now) {
        Recall recall = new Recall(RecallKind.EXERCISE_WITHDRAWN, exercise, List.of(), words, by, now);
        recall.instead = instead;
        return recall;
    }

    /** @param exercise whose programs it is for; null when they are named */
    public static Recall warning(
            SignLevel level, @Nullable String exercise, List<String> programs, String words, UUID by, Instant now) {
        Recall recall = new Recall(RecallKind.NEW_WARNING_SIGN, exercise, programs, words, by, now);
        recall.level = level;
        return recall;
    }

    private Recall(
            RecallKind kind, @Nullable String exercise, List<String> programs, String words, UUID by, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.exercise = exercise;
        this.programs = List.copyOf(programs);
        this.words = words;
        this.issuedAt = now;
        this.issuedBy = by;
    }

    public UUID id() {
        return id;
    }

    public RecallKind kind() {
        return kind;
    }

    /** Its slug. */
    public @Nullable String exercise() {
        return exercise;
    }

    /** Their slugs; empty where the exercise says which they are. */
    public List<String> programs() {
        return List.copyOf(programs);
    }

    /** Of a new warning sign. */
    public @Nullable SignLevel level() {
        return level;
    }

    /** For the people who follow a program. */
    public String words() {
        return words;
    }

    public @Nullable String instead() {
        return instead;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public UUID issuedBy() {
        return issuedBy;
    }
}
