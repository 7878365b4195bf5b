package au.standcorrected.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what stands in the outbox, in order. One replica of a service relays at a time; it is woken in process after a
 * commit of its own and by NOTIFY after a commit of another replica, and looks once a second in any case.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger log = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int POLL_MILLIS = 1_000;

    private final OutboxRows rows;
    private final DataSource database;
    private final String url;
    private final String username;
    private final String password;
    private final String bootstrapServers;
    private final boolean readsByPosition;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running = true;
    private volatile boolean relaying;
    private volatile @Nullable RelayTurn turn;
    private long lastId;

    @Inject
    OutboxRelay(
            OutboxRows rows,
            DataSource database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "faults.relay-reads-by-position", defaultValue = "false") boolean readsByPosition) {
        this.rows = rows;
        this.database = database;
        this.url = url;
        this.username = username;
        this.password = password;
        this.bootstrapServers = bootstrapServers;
        this.readsByPosition = readsByPosition;
    }

    void start(@Observes @Priority(100) StartupEvent event) {
        daemon("outbox-relay", this::relayUntilShutdown);
        daemon("outbox-notify", this::notifyUntilShutdown);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        RelayTurn current = turn;
        if (current != null) {
            current.close();
        }
        woken.release();
    }

    /** Something was committed. Cheap, coalesced, and never part of a business transaction. */
    void wake() {
        woken.release();
    }

    private void relayUntilShutdown() {
        while (running) {
            try (RelayTurn mine = RelayTurn.connect(url, username, password)) {
                turn = mine;
                mine.await();
                relay(mine);
            } catch (SQLException | RelayInterrupted e) {
                if (running) {
                    log.warnf("the outbox relay starts over: %s", e.getMessage());
                    pause();
                }
            } finally {
                relaying = false;
            }
        }
    }

    private void relay(RelayTurn mine) throws SQLException {
        log.info("this replica relays the outbox");
        daemon("outbox-listen", () -> listen(mine));
        try (OutboxSender sender = new OutboxSender(bootstrapServers)) {
            relaying = true;
            lastId = readsByPosition ? rows.lastSent() : 0;
            while (running && turn == mine) {
                List<OutboxRow> batch = readsByPosition ? rows.after(lastId, BATCH) : rows.unsent(BATCH);
                if (batch.isEmpty()) {
                    awaitWake();
                    continue;
                }
                List<OutboxRow> sent = sender.send(batch, () -> running && turn == mine);
                if (!sent.isEmpty()) {
                    rows.markSent(sent);
                    lastId = sent.get(sent.size() - 1).id();
                }
                if (sent.size() < batch.size()) {
                    throw new RelayInterrupted("a send failed");
                }
            }
        }
    }

    private void listen(RelayTurn mine) {
        try {
            while (running && turn == mine) {
                if (mine.notified(POLL_MILLIS)) {
                    woken.release();
                } else {
                    mine.check();
                }
            }
        } catch (SQLException e) {
            // The turn is over: another replica may hold the lock by now.
            turn = null;
            woken.release();
        }
    }

    /** On a replica that does not relay: tells the one that does. Coalesced, since NOTIFY serialises commits. */
    private void notifyUntilShutdown() {
        while (running) {
            pauseUntilWokenAndPassive();
            if (!running || relaying) {
                continue;
            }
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(RelayTurn.notifyStatement());
            } catch (SQLException e) {
                log.debugf("could not notify the relay, which looks once a second: %s", e.getMessage());
            }
        }
    }

    private void pauseUntilWokenAndPassive() {
        try {
            if (relaying) {
                TimeUnit.MILLISECONDS.sleep(200);
            } else if (woken.tryAcquire(200, TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitWake() {
        try {
            if (woken.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
