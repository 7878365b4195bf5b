package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.timeline.Conflict;
import au.standcorrected.programs.care.timeline.DayChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What members have chosen for a day, and where programs disagree. The newest choice counts, whichever tab made it. */
@ApplicationScoped
class DayChoices {
    private final DataSource database;

    @Inject
    DayChoices(DataSource database) {
        this.database = database;
    }

    Optional<DayChoice> of(UUID memberId, LocalDate date) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select kind from care.day_choice where member_id = ? and date = ?")) {
            statement.setObject(1, memberId);
            statement.setObject(2, date);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(DayChoice.valueOf(found.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a day's choice cannot be read", e);
        }
    }

    void choose(UUID memberId, LocalDate date, DayChoice choice, Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.day_choice"
                        + " (member_id, date, kind, chosen_at) values (?, ?, ?, ?) on conflict (member_id, date)"
                        + " do update set kind = excluded.kind, chosen_at = excluded.chosen_at")) {
            statement.setObject(1, memberId);
            statement.setObject(2, date);
            statement.setString(3, choice.name());
            statement.setObject(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a day's choice cannot be written", e);
        }
    }

    /** Back to the day as it was planned. */
    void takeBack(UUID memberId, LocalDate date) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("delete from care.day_choice where member_id = ? and date = ?")) {
            statement.setObject(1, memberId);
            statement.setObject(2, date);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a day's choice cannot be written", e);
        }
    }

    /** Where the member's programs disagree: true to do the exercise all the same, false to leave it out. */
    Map<Conflict.Key, Boolean> conflicts(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select exercise, asking, advising, keep from care.conflict_choice where member_id = ?")) {
            statement.setObject(1, memberId);
            Map<Conflict.Key, Boolean> kept = new HashMap<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    kept.put(
                            new Conflict.Key(
                                    found.getString(1), found.getObject(2, UUID.class), found.getObject(3, UUID.class)),
                            found.getBoolean(4));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException("choices cannot be read", e);
        }
    }

    void settle(UUID memberId, Conflict.Key conflict, boolean keep, Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.conflict_choice"
                        + " (member_id, exercise, asking, advising, keep, chosen_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (member_id, exercise, asking, advising)"
                        + " do update set keep = excluded.keep, chosen_at = excluded.chosen_at")) {
            statement.setObject(1, memberId);
            statement.setString(2, conflict.exercise());
            statement.setObject(3, conflict.asking());
            statement.setObject(4, conflict.advising());
            statement.setBoolean(5, keep);
            statement.setObject(6, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("choices cannot be written", e);
        }
    }
}
