package au.standcorrected.gateway.passage;

import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer's body on its way to the caller. Its status and headers stand already. */
final class Homecoming {
    /** Answers up to so many bytes leave in one piece with their head, which spares a good part of the way. */
    private static final int SHORT = 16 * 1024;

    private final HttpServerRequest incoming;
    private final HttpServerResponse response;
    private final HttpClientResponse answer;
    private final ReadStream<Buffer> body;
    private final boolean live;
    private final Consumer<@Nullable Throwable> done;
    private boolean over;

    /** @param done told once, with what went wrong or null */
    Homecoming(
            HttpServerRequest incoming,
            HttpClientResponse answer,
            ReadStream<Buffer> body,
            boolean live,
            Consumer<@Nullable Throwable> done) {
        this.incoming = incoming;
        this.response = incoming.response();
        this.answer = answer;
        this.body = body;
        this.live = live;
        this.done = done;
    }

    static boolean live(HttpClientResponse answer) {
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    static boolean plainOrChunked(MultiMap headers) {
        for (String encoding : headers.getAll(HttpHeaders.TRANSFER_ENCODING)) {
            if (!"chunked".equalsIgnoreCase(encoding)) {
                return false;
            }
        }
        return true;
    }

    void begin() {
        if (!response.headers().contains(HttpHeaders.DATE)) {
            response.headers().set(HttpHeaders.DATE, HttpDate.now());
        }
        String announced = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        int shortLength = announced == null ? -1 : shortLength(announced);
        if (shortLength >= 0) {
            inOnePiece(shortLength);
        } else {
            asItComes(announced == null);
        }
    }

    /** What comes whole goes whole; what does not goes as it comes, and is so little that nobody has to wait for it. */
    private void inOnePiece(int length) {
        body.exceptionHandler(this::over);
        body.handler(part -> {
            if (part.length() == length) {
                response.end(part).onComplete(this::sent);
            } else {
                response.write(part);
            }
        });
        body.endHandler(whole -> {
            if (!response.ended()) {
                response.end().onComplete(this::sent);
            }
        });
    }

    private void asItComes(boolean ofUnknownLength) {
        boolean endedByClosing = ofUnknownLength && incoming.version() == HttpVersion.HTTP_1_0;
        if (ofUnknownLength && !endedByClosing) {
            response.setChunked(true);
        }
        body.pipe().endOnFailure(false).to(response).onComplete(sent -> {
            sent(sent);
            if (endedByClosing) {
                incoming.connection().close();
            }
        });
        if (live && !response.headWritten() && !response.ended()) {
            // The app learns that its stream stands before the first event comes.
            response.writeHead();
        }
    }

    private void sent(AsyncResult<Void> sent) {
        over(sent.failed() ? sent.cause() : null);
    }

    private void over(@Nullable Throwable failure) {
        if (!over) {
            over = true;
            done.accept(failure);
        }
    }

    /** Below zero when it is not short; five digits are enough to know. */
    private static int shortLength(String announced) {
        if (announced.isEmpty() || announced.length() > 5) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < announced.length(); i++) {
            int digit = announced.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            length = length * 10 + digit;
        }
        return length <= SHORT ? length : -1;
    }
}
