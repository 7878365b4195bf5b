package au.standcorrected.accounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** All notices. */
@ApplicationScoped
class Notices {
    private final DataSource database;

    @Inject
    Notices(DataSource database) {
        this.database = database;
    }

    void keep(Notice notice) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into notice"
                        + " (id, minutes, practitioner_id, not_after) values (?, ?, ?, ?) on conflict do nothing")) {
            statement.setObject(1, notice.id());
            statement.setObject(2, notice.minutes(), Types.INTEGER);
            statement.setObject(3, notice.practitionerId());
            statement.setObject(4, OffsetDateTime.ofInstant(notice.notAfter(), ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("notices cannot be written", e);
        }
    }

    Optional<Notice> find(UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select minutes, practitioner_id, not_after from notice where id = ?")) {
            statement.setObject(1, id);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(new Notice(
                                id,
                                found.getObject(1, Integer.class),
                                found.getObject(2, UUID.class),
                                found.getObject(3, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("notices cannot be read", e);
        }
    }
}
