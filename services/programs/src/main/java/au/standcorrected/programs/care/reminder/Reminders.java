package au.standcorrected.programs.care.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** When each member is reminded, and who is next. */
@ApplicationScoped
class Reminders {
    private static final String COLUMNS =
            "member_id, array_to_string(hours, ',') as hours, next_due_at, version from care.reminder";

    private final DataSource database;

    @Inject
    Reminders(DataSource database) {
        this.database = database;
    }

    Reminder of(UUID memberId) {
        return read("select " + COLUMNS + " where member_id = ?", memberId).orElse(Reminder.none(memberId));
    }

    /** The same, locked until the transaction ends. */
    Optional<Reminder> lock(UUID memberId) {
        return read("select " + COLUMNS + " where member_id = ? for update", memberId);
    }

    /** One that is due, locked until the transaction ends; other replicas pass over it. */
    Optional<Reminder> lockDue(Instant now) {
        return read(
                "select " + COLUMNS + " where next_due_at <= ? order by next_due_at limit 1 for update skip locked",
                utc(now));
    }

    /** Keeps the hours; false when somebody changed them since that version. */
    boolean put(UUID memberId, ReminderHours hours, @Nullable Instant nextDueAt, long version) {
        String times = hours.times().stream().map(LocalTime::toString).collect(Collectors.joining(",", "{", "}"));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.reminder as known"
                        + " (member_id, hours, next_due_at, version) select ?, ?::time[], ?, 1 where ? = 0 or exists"
                        + " (select 1 from care.reminder where member_id = ?) on conflict (member_id) do update"
                        + " set hours = excluded.hours, next_due_at = excluded.next_due_at, version = known.version + 1"
                        + " where known.version = ?")) {
            statement.setObject(1, memberId);
            statement.setString(2, times);
            statement.setObject(3, nextDueAt == null ? null : utc(nextDueAt));
            statement.setLong(4, version);
            statement.setObject(5, memberId);
            statement.setLong(6, version);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("reminders cannot be written", e);
        }
    }

    void next(UUID memberId, @Nullable Instant nextDueAt) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("update care.reminder set next_due_at = ? where member_id = ?")) {
            statement.setObject(1, nextDueAt == null ? null : utc(nextDueAt));
            statement.setObject(2, memberId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("reminders cannot be written", e);
        }
    }

    private Optional<Reminder> read(String sql, Object value) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(reminder(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reminders cannot be read", e);
        }
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        String hours = row.getString(2);
        OffsetDateTime next = row.getObject(3, OffsetDateTime.class);
        return new Reminder(
                row.getObject(1, UUID.class),
                hours.isEmpty()
                        ? ReminderHours.NONE
                        : ReminderHours.of(Arrays.stream(hours.split(","))
                                .map(LocalTime::parse)
                                .toList()),
                next == null ? null : next.toInstant(),
                row.getLong(4));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
