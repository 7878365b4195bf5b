package au.standcorrected.faults.oneslot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/** A second visit over one that is there, by SQL and past all locks. Nothing of it stays. */
final class TypedByHand {
    private static final String ANOTHER_VISIT = "insert into appointment (id, patient_id, clinic_id, practitioner_id,"
            + " room_id, kind, kind_name, starts_at, ends_at, state, sequence, booked_at, version)"
            + " select ?, patient_id, clinic_id, practitioner_id, room_id, kind, kind_name, starts_at, ends_at, state,"
            + " sequence, booked_at, version from appointment where id = ?";
    private static final String SAME_PRACTITIONER = "o.practitioner_id, o.clinic_id, (select min(r.id::text)::uuid"
            + " from room r where r.clinic_id = o.clinic_id and r.id <> o.room_id)";
    private static final String SAME_ROOM =
            "(select min(p.id::text)::uuid from practitioner p where p.id <> o.practitioner_id), o.clinic_id, o.room_id";

    private final Connection connection;
    private final Window window;
    private final UUID practitioner;

    TypedByHand(Connection connection, Window window, UUID practitioner) {
        this.connection = connection;
        this.window = window;
        this.practitioner = practitioner;
    }

    /** The same practitioner in another room: who refused it, or "let in". */
    String overThePractitioner() throws SQLException {
        return insert(SAME_PRACTITIONER);
    }

    /** Another practitioner in the same room. */
    String overTheRoom() throws SQLException {
        return insert(SAME_ROOM);
    }

    private String insert(String place) throws SQLException {
        connection.setAutoCommit(false);
        try {
            UUID taken = visit();
            UUID another = UUID.randomUUID();
            update(ANOTHER_VISIT, another, taken);
            update(
                    "insert into occupancy (id, appointment_id, practitioner_id, clinic_id, room_id, occupied)"
                            + " select gen_random_uuid(), ?, " + place
                            + ", o.occupied from occupancy o where o.appointment_id = ?",
                    another,
                    taken);
            return "let in";
        } catch (SQLException e) {
            return Books.CONSTRAINTS.stream()
                    .filter(constraint -> String.valueOf(e.getMessage()).contains("\"" + constraint + "\""))
                    .map(constraint -> e.getSQLState() + " " + constraint)
                    .findFirst()
                    .orElseThrow(() -> e);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private UUID visit() throws SQLException {
        try (var statement = connection.prepareStatement("select appointment_id from occupancy" + Books.IN_WINDOW)) {
            statement.setObject(1, practitioner);
            statement.setTimestamp(2, Timestamp.from(window.opens()));
            statement.setTimestamp(3, Timestamp.from(window.closes()));
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("nobody has the time of the round");
                }
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("nothing was inserted");
            }
        }
    }
}
