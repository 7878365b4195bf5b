package au.standcorrected.kit.idempotency;

import au.standcorrected.kit.problem.Problems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * {@code Idempotency-Key} on POST: saved in the effect's transaction, unique per caller and route, for successful answers
 * only, kept for 24 hours.
 */
@ApplicationScoped
public class IdempotentPosts {
    private static final int LONGEST_KEY = 200;

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    IdempotentPosts(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Runs the effect, or gives the answer that it had when the same key came before. Call it inside the transaction of
     * the effect; a second request with the key waits until the first has committed.
     *
     * @param key the header, or null when the caller sent none
     * @param request all that tells one request from another; the same key with another request is 422
     */
    public <T> T once(
            @Nullable String key, UUID caller, String route, Object request, Class<T> answer, Supplier<T> effect) {
        if (key == null || key.isBlank()) {
            return effect.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw Problems.badField("Idempotency-Key", "may have at most " + LONGEST_KEY + " characters");
        }
        try {
            String hash = hash(json.writeValueAsString(request));
            Optional<String> before = claim(caller.toString(), route, key, hash);
            if (before.isPresent()) {
                return json.readValue(before.get(), answer);
            }
            T result = effect.get();
            save(caller.toString(), route, key, json.writeValueAsString(result));
            return result;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours cannot be kept", e);
        } catch (SQLException e) {
            throw new IllegalStateException("idempotency keys cannot be reached", e);
        }
    }

    @Scheduled(every = "1h", delayed = "15m")
    void forgetOldKeys() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "delete from idempotency_key where saved_at < now() - interval '24 hours'")) {
            statement.executeUpdate();
        }
    }

    private Optional<String> claim(String caller, String route, String key, String hash) throws SQLException {
        try (var connection = database.getConnection()) {
            try (var insert =
                    connection.prepareStatement("insert into idempotency_key (caller, route, key, request_hash)"
                            + " values (?, ?, ?, ?) on conflict do nothing")) {
                insert.setString(1, caller);
                insert.setString(2, route);
                insert.setString(3, key);
                insert.setString(4, hash);
                if (insert.executeUpdate() == 1) {
                    return Optional.empty();
                }
            }
            try (var select = connection.prepareStatement(
                    "select request_hash, answer from idempotency_key where caller = ? and route = ? and key = ?")) {
                select.setString(1, caller);
                select.setString(2, route);
                select.setString(3, key);
                try (var found = select.executeQuery()) {
                    if (!found.next()) {
                        throw new IllegalStateException("an idempotency key vanished while it was read");
                    }
                    if (!found.getString(1).equals(hash)) {
                        throw Problems.unprocessable(
                                "idempotency-key-reused",
                                "This key was used for something else",
                                "Use a new Idempotency-Key for a new request.");
                    }
                    return Optional.of(found.getString(2));
                }
            }
        }
    }

    private void save(String caller, String route, String key, String answer) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency_key set answer = ? where caller = ? and route = ? and key = ?")) {
            update.setString(1, answer);
            update.setString(2, caller);
            update.setString(3, route);
            update.setString(4, key);
            update.executeUpdate();
        }
    }

    private static String hash(String request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
