package au.standcorrected.programs.care.session;

import au.standcorrected.programs.care.timeline.Block;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A session that was done. Written once: a log is not edited. */
@Entity
@Immutable
@Table(schema = "care", name = "session")
public class LoggedSession {
    @Id
    private UUID id;

    private UUID memberId;
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private Block block;

    private Instant startedAt;
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private CheckIn checkIn;

    private @Nullable Integer painBefore;
    private @Nullable Integer painAfter;
    private @Nullable Integer effort;
    private @Nullable String note;

    @Convert(converter = SessionItems.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<SessionItem> items;

    private Instant recordedAt;

    protected LoggedSession() {}

    static LoggedSession of(UUID id, UUID memberId, LogSessionRequest log, Instant now) {
        LoggedSession session = new LoggedSession();
        session.id = id;
        session.memberId = memberId;
        session.date = log.date();
        session.block = log.block();
        session.startedAt = log.startedAt();
        session.finishedAt = log.finishedAt();
        session.checkIn = log.check();
        session.painBefore = log.painBefore();
        session.painAfter = log.painAfter();
        session.effort = log.effort();
        session.note = log.note();
        session.items = log.items();
        session.recordedAt = now;
        return session;
    }

    /** Whether this is what was logged. */
    boolean says(LogSessionRequest log) {
        return new LogSessionRequest(
                        date, block, startedAt, finishedAt, checkIn, painBefore, painAfter, effort, note, items)
                .equals(log);
    }

    SessionView view() {
        return new SessionView(
                id,
                date,
                block,
                startedAt,
                finishedAt,
                checkIn,
                painBefore,
                painAfter,
                effort,
                note,
                items,
                recordedAt);
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    LocalDate date() {
        return date;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    List<UUID> enrolments() {
        return items.stream().map(SessionItem::enrolment).distinct().toList();
    }
}
