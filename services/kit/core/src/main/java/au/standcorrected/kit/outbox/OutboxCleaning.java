package au.standcorrected.kit.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;

/** Forgets what was sent days ago. Two replicas doing so at once do no harm. */
@ApplicationScoped
class OutboxCleaning {
    private static final Duration KEEP_SENT = Duration.ofDays(3);

    private final OutboxRows rows;

    @Inject
    OutboxCleaning(OutboxRows rows) {
        this.rows = rows;
    }

    @Scheduled(every = "1h", delayed = "10m")
    void clean() throws SQLException {
        rows.deleteSentBefore(KEEP_SENT);
    }
}
