package au.standcorrected.kit.outbox;

import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.trace.RequestTrace;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Events appended here are sent when, and only when, the transaction that they are part of commits. */
@ApplicationScoped
public class Outbox {
    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final String source;
    private final Clock clock;

    @Inject
    Outbox(
            DataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
        this.clock = clock;
        this.source = source;
    }

    /**
     * Appends the event to the current transaction. Flush the aggregate first: its version is only then the new one.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void append(OutboxEvent event) {
        UUID id = Ids.next();
        insert(id, event.topic(), event.subject().toString(), cloudEvent(id, event));
    }

    /** Appends a tombstone: a compacted topic forgets all about the aggregate. */
    public void appendTombstone(String topic, UUID subject) {
        insert(Ids.next(), topic, subject.toString(), null);
    }

    /** Appends a record as it is: for what is passed on and not ours, such as a dead letter. */
    public void appendRaw(String topic, String key, String payload) {
        insert(Ids.next(), topic, key, payload);
    }

    private String cloudEvent(UUID id, OutboxEvent event) {
        RequestTrace trace = RequestTrace.current();
        ObjectNode envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", "/" + source)
                .put("type", event.type())
                .put("subject", event.subject().toString())
                .put("time", clock.instant().toString())
                .put("datacontenttype", "application/json")
                .put("aggregateversion", event.version());
        if (trace.requestId() != null) {
            envelope.put("requestid", trace.requestId());
        }
        if (trace.traceparent() != null) {
            envelope.put("traceparent", trace.traceparent());
        }
        envelope.set("data", json.valueToTree(event.data()));
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write " + event.type() + " as JSON", e);
        }
    }

    private void insert(UUID id, String topic, String key, @Nullable String payload) {
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("an event needs the transaction of the change that it tells of");
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into outbox (event_id, topic, record_key, payload) values (?, ?, ?, ?)")) {
            statement.setObject(1, id);
            statement.setString(2, topic);
            statement.setString(3, key);
            statement.setString(4, payload);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot append to the outbox", e);
        }
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        if (transaction.getResource(this) != null) {
            return;
        }
        transaction.putResource(this, Boolean.TRUE);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
