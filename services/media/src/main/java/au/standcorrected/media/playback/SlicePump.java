package au.standcorrected.media.playback;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/** Writes slices as fast as the reader takes them; one who has paused a film costs a slice of memory and no thread. */
final class SlicePump {
    private static final Logger log = Logger.getLogger(SlicePump.class);

    private final FileSlices slices;
    private final ServerHttpResponse response;
    private final Executor workers;
    private final Runnable done;
    private final AtomicBoolean ended = new AtomicBoolean();

    /** @param done is told once, when all was written or the reader has gone */
    SlicePump(FileSlices slices, ServerHttpResponse response, Executor workers, Runnable done) {
        this.slices = slices;
        this.response = response;
        this.workers = workers;
        this.done = done;
    }

    void start() {
        response.addCloseHandler(this::end);
        workers.execute(this::next);
    }

    private void next() {
        if (ended.get()) {
            return;
        }
        try {
            Optional<byte[]> slice = slices.next();
            if (slice.isEmpty()) {
                cut();
            } else if (slice.get().length == 0) {
                response.end();
                end();
            } else {
                write(slice.get());
            }
        } catch (RuntimeException e) {
            // The status has gone out already: a connection that breaks off is all that can still be said.
            log.warnf("a file breaks off: %s", e.getMessage());
            cut();
        }
    }

    private void write(byte[] slice) {
        // Told when the bytes have left for the network, so that at most one slice waits here.
        response.write(slice, failure -> {
            if (failure != null) {
                end();
            } else {
                workers.execute(this::next);
            }
        });
    }

    private void cut() {
        response.reset();
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            done.run();
        }
    }
}
