package au.standcorrected.programs.care.history;

import au.standcorrected.programs.care.adjustment.Adjustment;
import au.standcorrected.programs.care.adjustment.StoredAdjustment;
import au.standcorrected.programs.care.enrolment.Swaps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps what enrolments asked for, day by day. All dates are the member's. */
@ApplicationScoped
public class EnrolmentHistory {
    private static final Swaps SWAPS = new Swaps();

    private final DataSource database;

    @Inject
    EnrolmentHistory(DataSource database) {
        this.database = database;
    }

    /**
     * Notes what is asked for from now on. What is said twice on one day is a correction: the later word counts for as
     * far back as the first one did. Part of the caller's transaction.
     *
     * @param stretch its day is when it holds from, unless it corrects what was noted today
     */
    public void plan(UUID enrolment, PlanStretch stretch, LocalDate today) {
        Adjustment adjustment = stretch.adjustment();
        if (adjustment != null) {
            adjustment.brought().forEach(exercise -> bring(enrolment, exercise.slug()));
        }
        write(
                "insert into care.enrolment_plan as known"
                        + " (enrolment_id, since, noted_on, revision_id, phase, adjustment, swaps)"
                        + " select ?, coalesce((select max(since) from care.enrolment_plan"
                        + " where enrolment_id = ? and noted_on = ?), ?), ?, ?, ?, ?::jsonb, ?::jsonb"
                        + " on conflict (enrolment_id, since) do update set noted_on = excluded.noted_on,"
                        + " revision_id = excluded.revision_id, phase = excluded.phase,"
                        + " adjustment = excluded.adjustment, swaps = excluded.swaps",
                enrolment,
                enrolment,
                today,
                stretch.since(),
                today,
                stretch.revision(),
                stretch.phase(),
                adjustment == null ? null : StoredAdjustment.write(adjustment),
                SWAPS.convertToDatabaseColumn(stretch.swaps()));
    }

    private void bring(UUID enrolment, String exercise) {
        write(
                "insert into care.brought_exercise (enrolment_id, exercise) values (?, ?) on conflict do nothing",
                enrolment,
                exercise);
    }

    /** Notes that nothing is asked for from today on. */
    public void pause(UUID enrolment, LocalDate today) {
        write(
                "insert into care.enrolment_pause (enrolment_id, paused_on) select ?, ? where not exists (select 1"
                        + " from care.enrolment_pause where enrolment_id = ? and resumed_on is null)"
                        + " on conflict (enrolment_id, paused_on) do update set resumed_on = null",
                enrolment,
                today,
                enrolment);
    }

    /** Ends the pause, if there is one. A pause that ends on the day it began never was. */
    public void resume(UUID enrolment, LocalDate today) {
        write(
                "delete from care.enrolment_pause where enrolment_id = ? and resumed_on is null and paused_on >= ?",
                enrolment,
                today);
        write(
                "update care.enrolment_pause set resumed_on = ? where enrolment_id = ? and resumed_on is null",
                today,
                enrolment);
    }

    /** Whether a practitioner has ever put the exercise into what the enrolment asks for: a log may come days later. */
    public boolean broughtIn(UUID enrolment, String exercise) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select 1 from care.brought_exercise where enrolment_id = ? and exercise = ?")) {
            statement.setObject(1, enrolment);
            statement.setString(2, exercise);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the history of enrolments cannot be read", e);
        }
    }

    /** Of each enrolment, oldest first. */
    public Map<UUID, List<PlanStretch>> plans(Collection<UUID> enrolments) {
        return read(
                "select enrolment_id, since, revision_id, phase, adjustment::text, swaps::text from care.enrolment_plan"
                        + " where enrolment_id = any(?) order by enrolment_id, since",
                enrolments,
                found -> {
                    String adjustment = found.getString(5);
                    return new PlanStretch(
                            found.getObject(2, LocalDate.class),
                            found.getObject(3, UUID.class),
                            found.getString(4),
                            adjustment == null ? null : StoredAdjustment.read(adjustment),
                            SWAPS.convertToEntityAttribute(found.getString(6)));
                });
    }

    public Map<UUID, List<Pause>> pauses(Collection<UUID> enrolments) {
        return read(
                "select enrolment_id, paused_on, resumed_on from care.enrolment_pause where enrolment_id = any(?)"
                        + " order by enrolment_id, paused_on",
                enrolments,
                found -> new Pause(found.getObject(2, LocalDate.class), found.getObject(3, LocalDate.class)));
    }

    private <T> Map<UUID, List<T>> read(String sql, Collection<UUID> enrolments, Row<T> row) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", enrolments.toArray()));
            Map<UUID, List<T>> rows = new HashMap<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.computeIfAbsent(found.getObject(1, UUID.class), none -> new ArrayList<>())
                            .add(row.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the history of enrolments cannot be read", e);
        }
    }

    private void write(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the history of enrolments cannot be written", e);
        }
    }

    private interface Row<T> {
        T of(ResultSet found) throws SQLException;
    }
}
