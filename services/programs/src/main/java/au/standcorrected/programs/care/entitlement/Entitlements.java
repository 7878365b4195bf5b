package au.standcorrected.programs.care.entitlement;

import au.standcorrected.kit.projection.Decided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The projection of accounts' decisions; all replicas share it. */
@ApplicationScoped
class Entitlements {
    private final DataSource database;

    @Inject
    Entitlements(DataSource database) {
        this.database = database;
    }

    Optional<Decided<Instant>> find(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select access_until, version from care.entitlement where member_id = ?")) {
            statement.setObject(1, memberId);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(new Decided<>(
                                memberId,
                                found.getLong(2),
                                found.getObject(1, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("entitlements cannot be read", e);
        }
    }

    /** Keeps the decision, unless a newer one is known. */
    void apply(EntitlementChanged decided) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into care.entitlement as known (member_id, access_until, version) values (?, ?, ?)"
                                + " on conflict (member_id) do update"
                                + " set access_until = excluded.access_until, version = excluded.version"
                                + " where known.version < excluded.version")) {
            statement.setObject(1, decided.memberId());
            statement.setObject(2, OffsetDateTime.ofInstant(decided.accessUntil(), ZoneOffset.UTC));
            statement.setLong(3, decided.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("entitlements cannot be written", e);
        }
    }

    void forget(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from care.entitlement where member_id = ?")) {
            statement.setObject(1, memberId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("entitlements cannot be written", e);
        }
    }
}
