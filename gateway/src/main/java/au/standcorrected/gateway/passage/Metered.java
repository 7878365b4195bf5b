package au.standcorrected.gateway.passage;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way, counted. Nothing is kept of it: whoever reads it decides when more comes. */
final class Metered implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private final Handler<Void> whenEnded;
    private @Nullable Handler<Throwable> failed;
    private volatile long moved;
    private volatile boolean held;
    private volatile boolean ended;
    private long windowBegan;
    private long movedBefore;

    /**
     * @param limit bytes; a longer body fails
     * @param whenEnded told when the whole body has been read
     */
    Metered(ReadStream<Buffer> source, long limit, Handler<Void> whenEnded, long now) {
        this.source = source;
        this.limit = limit;
        this.whenEnded = whenEnded;
        this.windowBegan = now;
    }

    /** True when the body did not move {@code least} bytes within {@code nanos}; asked by one thread alone. */
    boolean stalled(long now, long nanos, long least) {
        if (ended || now - windowBegan < nanos) {
            return false;
        }
        boolean stalled = moved - movedBefore < least;
        windowBegan = now;
        movedBefore = moved;
        return stalled;
    }

    /** True while the reader takes no more. */
    boolean held() {
        return held;
    }

    boolean ended() {
        return ended;
    }

    boolean tooLong() {
        return moved > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> take(part, handler));
        return this;
    }

    // One event loop moves a body: nobody else writes the count.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void take(Buffer part, Handler<Buffer> handler) {
        moved += part.length();
        if (moved <= limit) {
            handler.handle(part);
        } else if (failed != null) {
            failed.handle(new BodyTooLong());
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : nothing -> {
                            ended = true;
                            whenEnded.handle(null);
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        held = true;
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        held = false;
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    /** More came than was allowed. */
    static final class BodyTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BodyTooLong() {
            super("The body is longer than the limit", null, false, false);
        }
    }
}
