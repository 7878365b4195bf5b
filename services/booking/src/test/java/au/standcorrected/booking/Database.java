package au.standcorrected.booking;

import au.standcorrected.kit.testing.Infrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The service's database, looked at from outside of the service. */
public final class Database {
    private Database() {}

    public static Connection open() throws SQLException {
        Infrastructure shared = Infrastructure.shared();
        return DriverManager.getConnection(shared.jdbcUrl(), shared.username(), shared.password());
    }

    public static int update(String sql, Object... values) {
        try (Connection connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getSQLState() + " " + e.getMessage(), e);
        }
    }

    public static long count(String sql, Object... values) {
        try (Connection connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the person had let seven minutes pass. */
    public static void expire(UUID hold) {
        update("update hold set expires_at = now() - interval '1 second' where id = ?", hold);
        update("update occupancy set expires_at = now() - interval '1 second' where hold_id = ?", hold);
    }

    /** Pairs of what is taken that overlap in a practitioner or in a place: there must be none, whatever was tried. */
    public static long overlaps() {
        return count("select count(*) from occupancy a join occupancy b on a.id < b.id and a.occupied && b.occupied"
                + " and (a.practitioner_id = b.practitioner_id or a.room_id = b.room_id)");
    }
}
