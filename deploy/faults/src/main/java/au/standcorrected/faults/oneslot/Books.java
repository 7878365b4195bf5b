package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.Estate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** What the database holds in the end, asked in SQL and past the service. */
final class Books implements AutoCloseable {
    static final List<String> CONSTRAINTS = List.of("practitioner_once", "room_once");
    static final String IN_WINDOW =
            " where appointment_id is not null and practitioner_id = ? and occupied && tstzrange(?, ?)";

    private final Connection connection;
    private final Path log;

    private Books(Connection connection, Path log) {
        this.connection = connection;
        this.log = log;
    }

    static Books of(Estate estate) throws SQLException {
        return new Books(estate.connectAsSuperuser("booking"), estate.folder().resolve("postgres.log"));
    }

    /** In this run's own database, which nobody else has. */
    void dropConstraints() throws SQLException {
        for (String constraint : CONSTRAINTS) {
            execute("alter table occupancy drop constraint " + constraint);
        }
        // Only what the constraints' indexes did for the search stays.
        execute("create index practitioner_when on occupancy using gist (practitioner_id, occupied)");
        execute("create index room_when on occupancy using gist (room_id, occupied)");
    }

    long visitsIn(Window window, UUID practitioner) throws SQLException {
        return count(
                "select count(*) from occupancy" + IN_WINDOW,
                practitioner,
                Timestamp.from(window.opens()),
                Timestamp.from(window.closes()));
    }

    /** Pairs that overlap in a practitioner or in a room. */
    long overlaps() throws SQLException {
        return count("select count(*) from occupancy a join occupancy b on a.id < b.id and a.occupied && b.occupied"
                + " and (a.practitioner_id = b.practitioner_id or a.room_id = b.room_id)");
    }

    /** Visits beyond the first that one patient has at overlapping times: a retry that was done again. */
    long twiceTheSamePatient() throws SQLException {
        return count("select count(*) from appointment a join occupancy oa on oa.appointment_id = a.id"
                + " join appointment b on a.patient_id = b.patient_id and a.id < b.id"
                + " join occupancy ob on ob.appointment_id = b.id and oa.occupied && ob.occupied");
    }

    /** What the database says to inserts over the visit of a window: in its practitioner, then in its room. */
    List<String> insertsOver(Window window, UUID practitioner) throws SQLException {
        TypedByHand typed = new TypedByHand(connection, window, practitioner);
        return List.of(typed.overThePractitioner(), typed.overTheRoom());
    }

    long deadlocks() throws SQLException {
        return count("select deadlocks from pg_stat_database where datname = 'booking'");
    }

    /** How often a constraint was the one to say no: hardly ever while the locks are there. */
    long refusedByConstraint() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("violates exclusion constraint"))
                    .count();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
