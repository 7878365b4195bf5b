package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.RouteRule;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How far one crossing has come, and whether it takes too long. Moved by its event loop, looked at from the watch's. */
final class Progress {
    private final RouteRule rule;
    private volatile @Nullable Metered sending;
    private volatile @Nullable Metered answering;
    private volatile boolean live;
    /** When the answer has to begin at the latest; zero while it is not awaited. */
    private volatile long dueAt;

    Progress(RouteRule rule) {
        this.rule = rule;
    }

    /** The request's body, watched; the answer is awaited once all of it has gone. */
    ReadStream<Buffer> sending(ReadStream<Buffer> body) {
        Metered metered = new Metered(body, rule.bodyLimit(), sent -> awaitAnswer(), System.nanoTime());
        sending = metered;
        return metered;
    }

    /** A connection stands: without a body to send, the answer is awaited from now on. */
    void connected() {
        if (sending == null) {
            awaitAnswer();
        }
    }

    /** The answer's body, watched; one that is live may be silent for as long as it likes. */
    ReadStream<Buffer> answering(ReadStream<Buffer> body, boolean isLive) {
        live = isLive;
        Metered metered = new Metered(body, Long.MAX_VALUE, nothing -> {}, System.nanoTime());
        answering = metered;
        return metered;
    }

    void stopWaiting() {
        dueAt = 0;
    }

    boolean unsent() {
        Metered body = sending;
        return body != null && !body.ended();
    }

    boolean tooLong() {
        Metered body = sending;
        return body != null && body.tooLong();
    }

    /** Why this crossing should be given up now; null while it should not. A time-out is the service's doing. */
    @Nullable
    Exception overdue(long now) {
        Metered out = sending;
        Metered home = answering;
        if (dueAt != 0) {
            return now - dueAt > 0 ? new TimeoutException("The answer did not begin") : null;
        }
        if (home != null) {
            return stalled(home, now) && (!live || home.held())
                    ? new TimeoutException("The answer's body stalled")
                    : null;
        }
        if (out == null || !stalled(out, now)) {
            return null;
        }
        return out.held() ? new TimeoutException("The request's body was not taken") : new BodyStalled();
    }

    private boolean stalled(Metered body, long now) {
        return body.stalled(now, rule.stallWithin().toNanos(), rule.leastPerStall());
    }

    private void awaitAnswer() {
        dueAt = System.nanoTime() + rule.answerWithin().toNanos();
    }

    /** The caller sends no more of the body that was announced. */
    static final class BodyStalled extends Exception {
        private static final long serialVersionUID = 1L;

        BodyStalled() {
            super("The request's body stalled", null, false, false);
        }
    }
}
