package au.standcorrected.gateway.passage;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: a request's line, and its body if it has one.
 *
 * @param inHand a body that was read whole
 * @param coming a body that is passed on as it comes
 */
record Question(HttpServerRequest request, @Nullable Buffer inHand, @Nullable ReadStream<Buffer> coming) {

    static Question of(HttpServerRequest request, @Nullable Buffer inHand, Progress progress) {
        if (inHand != null) {
            return new Question(request, inHand, null);
        }
        if (hasBody(request)) {
            request.pause();
            return new Question(request, null, progress.sending(request));
        }
        request.resume();
        return new Question(request, null, null);
    }

    boolean withoutBody() {
        return inHand == null && coming == null;
    }

    void ask(HttpClientRequest outgoing) {
        outgoing.setMethod(request.method()).setURI(request.uri());
        if (inHand != null) {
            outgoing.end(inHand);
        } else if (coming != null) {
            // Over HTTP/2 nobody says that a body has no announced length; here it has to be said.
            outgoing.setChunked(!outgoing.headers().contains(HttpHeaders.CONTENT_LENGTH));
            coming.pipe().endOnFailure(false).to(outgoing).onFailure(torn -> outgoing.reset());
        } else {
            outgoing.end();
        }
    }

    /** In chunks, or over HTTP/2, where nobody has to say that a body comes. */
    static boolean bodyOfUnknownLength(HttpServerRequest request) {
        if (request.getHeader(HttpHeaders.CONTENT_LENGTH) != null) {
            return false;
        }
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || (request.version() == HttpVersion.HTTP_2 && !Crossing.READING.contains(request.method()));
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null ? !"0".equals(length) : bodyOfUnknownLength(request);
    }
}
