package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.RequestTrace;
import au.standcorrected.gateway.edge.RouteRule;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request's way through the gateway: out with the headers we vouch for, back without the ones we own, and ended
 * when the answer does not begin in time, when a body stalls, or when either side hangs up.
 */
final class Crossing implements Upstream.Asker {
    private static final Logger LOG = Logger.getLogger(Crossing.class);
    static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final RoutingContext context;
    private final Context loop;
    private final Upstream upstream;
    private final HttpClient client;
    private final TravelHeaders headers;
    private final RouteRule rule;
    private final Progress progress;
    private final Watch watch;
    private final Question question;

    private boolean repeatable;
    private @Nullable Replica replica;
    private @Nullable HttpClientRequest outgoing;
    private @Nullable Problem refusal;

    /** @param inHand the request's body when it was read whole; otherwise it is passed on as it comes */
    Crossing(
            RoutingContext context,
            Context loop,
            Upstream upstream,
            HttpClient client,
            TravelHeaders headers,
            RouteRule rule,
            Watch watch,
            @Nullable Buffer inHand) {
        this.context = context;
        this.loop = loop;
        this.upstream = upstream;
        this.client = client;
        this.headers = headers;
        this.rule = rule;
        this.progress = new Progress(rule);
        this.watch = watch;
        this.question = Question.of(context.request(), inHand, progress);
    }

    void begin() {
        HttpServerRequest incoming = context.request();
        repeatable = question.withoutBody()
                && (READING.contains(incoming.method()) || incoming.getHeader("Idempotency-Key") != null);
        watch.begin(this);
        incoming.response().exceptionHandler(this::hungUp);
        upstream.connect(client, this);
    }

    @Override
    public void connected(Replica chosen, HttpClientRequest request) {
        if (gone()) {
            chosen.breaker().leftOpen();
            request.reset();
            watch.end(this);
            return;
        }
        replica = chosen;
        outgoing = request;
        request.exceptionHandler(failure -> LOG.debugf("%s: %s", upstream.name(), failure.getMessage()));
        request.response().onComplete(this::answered);
        progress.connected();
        HttpServerRequest incoming = context.request();
        headers.outward(incoming.headers(), request.headers(), RequestTrace.of(context));
        question.ask(request);
    }

    @Override
    public void nobody(Upstream.NobodyThere why) {
        failed(why);
    }

    private void answered(AsyncResult<HttpClientResponse> answer) {
        if (answer.succeeded()) {
            arrived(answer.result());
        } else {
            note(answer.cause());
            failed(answer.cause());
        }
    }

    private void failed(Throwable failure) {
        if (gone()) {
            // The caller hung up, so there is nobody to answer and nothing to wait for.
            watch.end(this);
        } else if (repeatable && refusal == null && worthAnotherTry(failure)) {
            // A replica that is killed takes the connections with it that were kept open: another can answer.
            repeatable = false;
            upstream.connect(client, this);
        } else {
            sorry(failure);
        }
    }

    private void arrived(HttpClientResponse answer) {
        repeatable = false;
        progress.stopWaiting();
        Replica answering = replica;
        if (answering != null) {
            answering.answered();
        }
        HttpServerRequest incoming = context.request();
        boolean live = Homecoming.live(answer);
        if (live && incoming.version() == HttpVersion.HTTP_1_0) {
            // Without chunks it would have to be kept until its end, which never comes.
            refuse(answer, Problem.olderHttp(), "A stream of events needs HTTP/1.1");
        } else if (!Homecoming.plainOrChunked(answer.headers())) {
            refuse(answer, Problem.serviceAway(upstream.name()), "Another transfer encoding than chunked");
        } else {
            HttpServerResponse response = context.response();
            response.setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
            headers.homeward(answer.headers(), response.headers());
            closeOverUnread(response);
            new Homecoming(incoming, answer, progress.answering(answer, live), live, this::returned).begin();
        }
    }

    /** The answer went home, or broke on the way. */
    private void returned(@Nullable Throwable failure) {
        if (failure == null) {
            finish();
            return;
        }
        HttpClientRequest request = outgoing;
        if (request != null) {
            request.reset();
        }
        HttpServerResponse response = context.response();
        if (gone() || response.headWritten()) {
            response.reset();
            finish();
        } else {
            // Nothing of it was shown yet, so the truth can be told.
            response.headers().clear();
            sorry(failure);
        }
    }

    private void refuse(HttpClientResponse answer, Problem why, String inShort) {
        refusal = why;
        answer.exceptionHandler(expected -> {});
        HttpClientRequest request = outgoing;
        if (request != null) {
            request.reset();
        }
        sorry(new IllegalStateException(inShort));
    }

    private void sorry(Throwable failure) {
        long retryAfter = failure instanceof Upstream.NobodyThere nobody ? nobody.retryAfterSeconds() : 2;
        HttpServerResponse response = context.response();
        closeOverUnread(response);
        Apology.forRequest(context.request(), problem(failure)).send(response, retryAfter);
        finish();
    }

    /** An answer that came before the whole body did: what is left of it would be read as the next request. */
    private void closeOverUnread(HttpServerResponse response) {
        if (progress.unsent() && context.request().version() != HttpVersion.HTTP_2) {
            response.putHeader("Connection", "close");
        }
    }

    private void finish() {
        watch.end(this);
        if (progress.unsent()) {
            HttpClientRequest request = outgoing;
            if (request != null) {
                request.reset();
            }
            Leftovers.readAndClose(context);
        }
    }

    /** Tells the replica's breaker how it ended, unless it was not the replica's doing. */
    private void note(Throwable failure) {
        progress.stopWaiting();
        Replica asked = replica;
        if (asked == null) {
            return;
        }
        replica = null;
        if (gone() || refusal != null || progress.tooLong()) {
            asked.breaker().leftOpen();
        } else {
            upstream.failed(asked);
        }
    }

    /** Ends what takes too long. Called from the watch's thread: what is found is done on the request's own. */
    void look(long now) {
        Exception why = progress.overdue(now);
        if (why != null) {
            loop.runOnContext(late -> giveUp(why));
        }
    }

    private void giveUp(Throwable why) {
        HttpClientRequest request = outgoing;
        if (request == null || context.response().ended()) {
            return;
        }
        LOG.debugf("%s: %s", upstream.name(), why.getMessage());
        if (why instanceof Progress.BodyStalled) {
            refusal = Problem.bodyStalled();
        }
        progress.stopWaiting();
        // What still comes is thrown away with the connection.
        request.reset(0, why);
    }

    private void hungUp(Throwable why) {
        HttpClientRequest request = outgoing;
        if (request != null) {
            request.reset(0, why);
        }
    }

    private Problem problem(Throwable failure) {
        if (progress.tooLong()) {
            return Problem.bodyTooLarge(rule.bodyLimit());
        }
        Problem known = refusal;
        if (known != null) {
            return known;
        }
        return tooSlow(failure) ? Problem.serviceTooSlow(upstream.name()) : Problem.serviceAway(upstream.name());
    }

    private boolean gone() {
        return context.response().closed();
    }

    private static boolean worthAnotherTry(Throwable failure) {
        return !tooSlow(failure) && !(failure instanceof Upstream.NobodyThere);
    }

    private static boolean tooSlow(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
