package au.standcorrected.programs.care.member;

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

/** The projection of accounts' members. */
@ApplicationScoped
public class Members {
    private final DataSource database;

    @Inject
    Members(DataSource database) {
        this.database = database;
    }

    /** The member; one of whom accounts has not told yet lives in Melbourne and shares nothing. */
    public Member get(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select display_name, time_zone, sharing from care.member where member_id = ?")) {
            statement.setObject(1, memberId);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? new Member(memberId, found.getString(1), Member.zone(found.getString(2)), found.getBoolean(3))
                        : Member.notYetKnown(memberId);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("members cannot be read", e);
        }
    }

    /** Whether they share, in the version that is known; whoever was erased does not, and never will again. */
    Optional<Decided<Boolean>> sharing(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select sharing, version, erased from care.member where member_id = ?")) {
            statement.setObject(1, memberId);
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                return Optional.of(
                        found.getBoolean(3)
                                ? Decided.forgotten(memberId)
                                : new Decided<>(memberId, found.getLong(2), found.getBoolean(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("members cannot be read", e);
        }
    }

    /** Keeps the state, unless a newer one is known. */
    void apply(MemberState state) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.member as known"
                        + " (member_id, display_name, time_zone, sharing, version) values (?, ?, ?, ?, ?)"
                        + " on conflict (member_id) do update set display_name = excluded.display_name,"
                        + " time_zone = excluded.time_zone, sharing = excluded.sharing, version = excluded.version"
                        + " where known.version < excluded.version and not known.erased")) {
            statement.setObject(1, state.memberId());
            statement.setString(2, state.displayName());
            statement.setString(3, state.timeZone());
            statement.setBoolean(4, state.sharing());
            statement.setLong(5, state.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("members cannot be written", e);
        }
    }

    /** Adds to the history of consents: plainly, so that an event that had its effect twice would show. */
    void addConsentChange(
            UUID event, UUID memberId, String kind, boolean granted, long aggregateVersion, Instant changedAt) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.consent_change"
                        + " (event_id, member_id, kind, granted, aggregate_version, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, event);
            statement.setObject(2, memberId);
            statement.setString(3, kind);
            statement.setBoolean(4, granted);
            statement.setLong(5, aggregateVersion);
            statement.setObject(6, OffsetDateTime.ofInstant(changedAt, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("members cannot be written", e);
        }
    }

    /** Forgets who the member is. An event that comes late does not bring it back. */
    void erase(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.member"
                        + " (member_id, version, erased) values (?, 0, true) on conflict (member_id) do update"
                        + " set display_name = null, time_zone = null, sharing = false, erased = true")) {
            statement.setObject(1, memberId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("members cannot be written", e);
        }
    }
}
