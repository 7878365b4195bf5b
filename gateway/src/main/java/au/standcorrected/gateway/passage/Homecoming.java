package au.standcorrected.gateway.passage;

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
    /** Answers up to so many bytes leave in one piece with their head, which spares a write; longer ones as they come. */
    private static final int SHORT = 16 * 1024;

    private final HttpServerRequest incoming;
    private final HttpServerResponse response;
    private final HttpClientResponse answer;
    private final ReadStream<Buffer> body;
    private final boolean live;
    private final Consumer<@Nullable Throwable> done;
    private @Nullable Buffer soFar;

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
        if (announced != null && isShort(announced)) {
            inOnePiece();
        } else {
            asItComes(announced == null);
        }
    }

    private void inOnePiece() {
        body.exceptionHandler(done::accept);
        body.handler(part -> {
            Buffer before = soFar;
            soFar = before == null ? part : before.copy().appendBuffer(part);
        });
        body.endHandler(whole -> {
            Buffer all = soFar;
            (all == null ? response.end() : response.end(all))
                    .onComplete(sent -> done.accept(sent.failed() ? sent.cause() : null));
        });
    }

    private void asItComes(boolean ofUnknownLength) {
        boolean endedByClosing = ofUnknownLength && incoming.version() == HttpVersion.HTTP_1_0;
        if (ofUnknownLength && !endedByClosing) {
            response.setChunked(true);
        }
        body.pipe().endOnFailure(false).to(response).onComplete(sent -> {
            done.accept(sent.failed() ? sent.cause() : null);
            if (endedByClosing) {
                incoming.connection().close();
            }
        });
        if (live && !response.headWritten() && !response.ended()) {
            // The app learns that its stream stands before the first event comes.
            response.writeHead();
        }
    }

    private static boolean isShort(String announced) {
        // Five digits at most: nothing else needs to be read to know that it is not short.
        if (announced.isEmpty() || announced.length() > 5) {
            return false;
        }
        int length = 0;
        for (int i = 0; i < announced.length(); i++) {
            int digit = announced.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            length = length * 10 + digit;
        }
        return length <= SHORT;
    }
}
