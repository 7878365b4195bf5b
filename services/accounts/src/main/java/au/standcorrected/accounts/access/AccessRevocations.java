package au.standcorrected.accounts.access;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Since when each member's sign-ins count. */
@ApplicationScoped
class AccessRevocations {
    private static final String TOPIC = "accounts.access";

    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AccessRevocations(DataSource database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends all sign-ins up to now and tells the gateway, within the caller's transaction. */
    AccessRevoked revoke(UUID memberId) {
        AccessRevoked revoked = write(memberId, clock.instant());
        outbox.append(new OutboxEvent(TOPIC, "MemberAccessRevoked", memberId, revoked.version(), revoked));
        return revoked;
    }

    /** The row is locked until the transaction ends: who comes second has the later time and the higher version. */
    private AccessRevoked write(UUID memberId, Instant notBefore) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into access_revocation as known"
                        + " (member_id, not_before, version) values (?, ?, 1) on conflict (member_id) do update"
                        + " set not_before = greatest(known.not_before, excluded.not_before),"
                        + " version = known.version + 1 returning not_before, version")) {
            statement.setObject(1, memberId);
            statement.setObject(2, notBefore.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a revocation was not written");
                }
                return new AccessRevoked(
                        memberId, row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("revocations cannot be written", e);
        }
    }
}
