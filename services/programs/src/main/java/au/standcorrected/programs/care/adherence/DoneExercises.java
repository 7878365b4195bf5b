package au.standcorrected.programs.care.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts what members have done, from their logs: an exercise of which at least one set was done. */
@ApplicationScoped
class DoneExercises {
    private final DataSource database;

    @Inject
    DoneExercises(DataSource database) {
        this.database = database;
    }

    /** By member, day and exercise; both days are part of it. */
    Map<UUID, Map<LocalDate, Map<String, Integer>>> of(Collection<UUID> members, LocalDate first, LocalDate last) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select s.member_id, s.date, i ->> 'exercise', count(*)"
                        + " from care.session s cross join lateral jsonb_array_elements(s.items) i"
                        + " where s.member_id = any(?) and s.date between ? and ?"
                        + " and (i ->> 'setsDone')::int > 0 and not (i ->> 'skipped')::boolean group by 1, 2, 3")) {
            statement.setArray(1, connection.createArrayOf("uuid", members.toArray()));
            statement.setObject(2, first);
            statement.setObject(3, last);
            Map<UUID, Map<LocalDate, Map<String, Integer>>> done = new HashMap<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    done.computeIfAbsent(found.getObject(1, UUID.class), none -> new HashMap<>())
                            .computeIfAbsent(found.getObject(2, LocalDate.class), none -> new HashMap<>())
                            .put(found.getString(3), found.getInt(4));
                }
            }
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be read", e);
        }
    }
}
