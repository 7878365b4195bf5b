package au.standcorrected.gateway.peers;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes and gives files of any size without keeping a byte of them. */
public final class FilePeer {
    public static final String SANDBOX = "sandbox; default-src 'none'";
    public static final String CACHING = "private, max-age=86400, immutable";

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");
    private static final Buffer PART = Buffer.buffer(new byte[64 * 1024]);

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong given = new AtomicLong();
    private volatile MultiMap asked = MultiMap.caseInsensitiveMultiMap();

    /** Bytes of bodies that arrived. */
    public long taken() {
        return taken.get();
    }

    /** Bytes of answers that could be written: more than arrived by what lies in buffers on the way. */
    public long given() {
        return given.get();
    }

    /** The headers with which a file was asked for last. */
    public MultiMap asked() {
        return asked;
    }

    void forget() {
        taken.set(0);
        given.set(0);
    }

    boolean handles(HttpServerRequest request) {
        return request.path().endsWith("/content") || request.path().startsWith("/media/");
    }

    void handle(HttpServerRequest request) {
        asked = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        if (request.method() == HttpMethod.PUT) {
            take(request);
        } else {
            give(request);
        }
    }

    private void take(HttpServerRequest request) {
        if (request.path().contains("/refused/")) {
            request.response().setStatusCode(409).end("not now");
            return;
        }
        request.handler(part -> taken.addAndGet(part.length()));
        request.endHandler(all -> request.response().end(Long.toString(taken.get())));
        if (request.path().contains("/held/")) {
            request.pause();
        }
    }

    private void give(HttpServerRequest request) {
        Matcher range = RANGE.matcher(String.valueOf(request.getHeader("Range")));
        HttpServerResponse response = request.response()
                .putHeader("Accept-Ranges", "bytes")
                .putHeader("Content-Type", "video/mp4")
                .putHeader("Content-Disposition", "inline; filename=\"film.mp4\"")
                .putHeader("X-Content-Type-Options", "service-says")
                .putHeader("Set-Cookie", "tracker=1")
                .putHeader("ETag", "\"film\"");
        if (!request.path().endsWith("/plain")) {
            response.putHeader("Content-Security-Policy", SANDBOX).putHeader("Cache-Control", CACHING);
        }
        if (!range.matches()) {
            response.putHeader("X-If-Range", String.valueOf(request.getHeader("If-Range")))
                    .end("whole");
            return;
        }
        long from = Long.parseLong(range.group(1));
        long length = Long.parseLong(range.group(2)) - from + 1;
        response.setStatusCode(206)
                .putHeader("Content-Range", "bytes " + range.group(1) + "-" + range.group(2) + "/400000000")
                .putHeader("Content-Length", Long.toString(length));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            write(response, length);
        }
    }

    private void write(HttpServerResponse response, long left) {
        long still = left;
        while (still > 0 && !response.writeQueueFull() && !response.closed()) {
            Buffer part = still < PART.length() ? PART.slice(0, (int) still) : PART;
            response.write(part);
            given.addAndGet(part.length());
            still -= part.length();
        }
        long rest = still;
        if (response.closed()) {
            return;
        }
        if (rest == 0) {
            response.end();
        } else {
            response.drainHandler(room -> write(response, rest));
        }
    }
}
