package au.standcorrected.accounts.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address in each member's letters that stops their reminders. It stays the same: old letters stop them too. */
@ApplicationScoped
public class ReminderStops {
    static final String PATH = "/api/accounts/v1/reminders/stop";
    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource database;
    private final String publicUrl;

    @Inject
    ReminderStops(DataSource database, @ConfigProperty(name = "public.url") String publicUrl) {
        this.database = database;
        this.publicUrl = publicUrl;
    }

    /** The secret stands in the query, which no log keeps. */
    public String url(UUID memberId) {
        return publicUrl + PATH + "?secret=" + secret(memberId);
    }

    Optional<UUID> member(String secret) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select member_id from reminder_stop where secret = ?")) {
            statement.setString(1, secret);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("addresses to stop reminders cannot be read", e);
        }
    }

    private String secret(UUID memberId) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        try (var connection = database.getConnection();
                // The update changes nothing; it makes the row that stands already come back.
                var statement = connection.prepareStatement(
                        "insert into reminder_stop as known (member_id, secret)"
                                + " values (?, ?) on conflict (member_id) do update set secret = known.secret returning secret")) {
            statement.setObject(1, memberId);
            statement.setString(2, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            try (var kept = statement.executeQuery()) {
                kept.next();
                return kept.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("addresses to stop reminders cannot be written", e);
        }
    }
}
