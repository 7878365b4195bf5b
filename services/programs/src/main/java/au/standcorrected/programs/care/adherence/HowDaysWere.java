package au.standcorrected.programs.care.adherence;

import au.standcorrected.programs.care.timeline.Conflict;
import au.standcorrected.programs.care.timeline.DayChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** What members did and chose on their days. An exercise counts as done when at least one set of it was. */
@ApplicationScoped
class HowDaysWere {
    private final DataSource database;

    @Inject
    HowDaysWere(DataSource database) {
        this.database = database;
    }

    /** Both days are part of it. */
    Map<UUID, MemberDays> of(Collection<UUID> members, LocalDate first, LocalDate last) {
        Map<UUID, MemberDays> days = new HashMap<>();
        members.forEach(member -> days.put(member, new MemberDays(new HashMap<>(), new HashMap<>(), new HashMap<>())));
        read(
                "select s.member_id, s.date, i ->> 'exercise', count(*)::int"
                        + " from care.session s cross join lateral jsonb_array_elements(s.items) i"
                        + " where s.member_id = any(?) and s.date between ? and ?"
                        + " and (i ->> 'setsDone')::int > 0 and not (i ->> 'skipped')::boolean group by 1, 2, 3",
                members,
                (statement) -> between(statement, first, last),
                (member, found) -> days.getOrDefault(member, MemberDays.NONE)
                        .done()
                        .computeIfAbsent(found.getObject(2, LocalDate.class), none -> new HashMap<>())
                        .put(found.getString(3), found.getInt(4)));
        read(
                "select member_id, date, kind from care.day_choice where member_id = any(?) and date between ? and ?",
                members,
                (statement) -> between(statement, first, last),
                (member, found) -> days.getOrDefault(member, MemberDays.NONE)
                        .choices()
                        .put(found.getObject(2, LocalDate.class), DayChoice.valueOf(found.getString(3))));
        read(
                "select member_id, exercise, asking, advising, keep from care.conflict_choice where member_id = any(?)",
                members,
                (statement) -> {},
                (member, found) -> days.getOrDefault(member, MemberDays.NONE)
                        .kept()
                        .put(
                                new Conflict.Key(
                                        found.getString(2),
                                        found.getObject(3, UUID.class),
                                        found.getObject(4, UUID.class)),
                                found.getBoolean(5)));
        return days;
    }

    private static void between(PreparedStatement statement, LocalDate first, LocalDate last) throws SQLException {
        statement.setObject(2, first);
        statement.setObject(3, last);
    }

    private void read(String sql, Collection<UUID> members, Values values, Row row) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", members.toArray()));
            values.set(statement);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    row.take(found.getObject(1, UUID.class), found);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("members' days cannot be read", e);
        }
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Row {
        void take(UUID member, ResultSet found) throws SQLException;
    }
}
