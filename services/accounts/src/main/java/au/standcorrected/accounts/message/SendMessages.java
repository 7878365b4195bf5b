package au.standcorrected.accounts.message;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what is due, one message after the other; every replica does. A message is claimed first, in a transaction of its
 * own, and no transaction is open while the mail server is spoken to. A sender that dies leaves a claim behind that runs
 * out.
 */
@ApplicationScoped
class SendMessages {
    private static final Logger log = Logger.getLogger(SendMessages.class);
    /** Longer than the mail server is ever waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration WAIT_FOR_FACTS = Duration.ofMinutes(1);

    private final Messages messages;
    private final Instance<MessageWriter> writers;
    private final Postbox postbox;
    private final Clock clock;
    private volatile boolean running = true;

    @Inject
    SendMessages(Messages messages, Instance<MessageWriter> writers, Postbox postbox, Clock clock) {
        this.messages = messages;
        this.writers = writers;
        this.postbox = postbox;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    @Scheduled(every = "${messages.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAllDue() {
        while (running && sendNext()) {
            // There may be more.
        }
    }

    /** Whether there was one. */
    boolean sendNext() {
        Optional<Waiting> due = messages.claimNext(LEASE);
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Waiting message) {
        try {
            Written written = writer(message).write(message);
            if (written instanceof Written.Letter letter) {
                postbox.post(message.id(), letter);
                messages.sent(message, letter.to(), letter.subject());
            } else if (written instanceof Written.Superseded superseded) {
                messages.superseded(message, superseded.reason());
            } else if (written instanceof Written.NotYet notYet) {
                waitFor(message, notYet.reason());
            }
        } catch (MailNotTaken e) {
            tryLater(message, e, e.refused());
        } catch (RuntimeException e) {
            tryLater(message, e, false);
        }
    }

    private MessageWriter writer(Waiting message) {
        return writers.stream()
                .filter(writer -> writer.kinds().contains(message.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes " + message.kind()));
    }

    /** What is missing is mostly a moment away: another topic, or a member who is just registering. */
    private void waitFor(Waiting message, String reason) {
        Instant soon = RetryPlan.next(clock.instant(), message.attempts(), false);
        Instant latest = clock.instant().plus(WAIT_FOR_FACTS);
        messages.waits(message, soon.isBefore(latest) ? soon : latest, reason);
    }

    /** Says what went wrong without the words of the failure, which may name the person. */
    private void tryLater(Waiting message, RuntimeException failure, boolean refused) {
        String reason = rootOf(failure).getClass().getSimpleName();
        Instant now = clock.instant();
        if (RetryPlan.over(message.createdAt(), now)) {
            log.errorf("gave up on message %s after %d attempts: %s", message.id(), message.attempts(), reason);
            messages.failed(message, reason);
        } else {
            log.warnf("message %s waits after attempt %d: %s", message.id(), message.attempts(), reason);
            messages.waits(message, RetryPlan.next(now, message.attempts(), refused), reason);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
