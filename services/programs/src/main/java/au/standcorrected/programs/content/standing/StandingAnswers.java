package au.standcorrected.programs.content.standing;

import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.StandingRecalls;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What everybody gets who reads published content without signing in: the same bytes until something is published or
 * recalled. The
 * resources make an answer once and leave it here; from then on it is given on the event loop, before anything is
 * parsed, looked up or handed to another thread. While this replica does not see the catalogue's topic nothing stands.
 */
@Singleton
public class StandingAnswers {
    /** Before authentication: these are the same for anybody. */
    private static final int BEFORE_EVERYTHING = 1_000;

    private static final int MOST = 2_000;
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");

    private final PublishedPrograms programs;
    private final ExerciseLibrary library;
    private final StandingRecalls recalls;
    private final Map<String, Standing> answers = new ConcurrentHashMap<>();

    @Inject
    StandingAnswers(PublishedPrograms programs, ExerciseLibrary library, StandingRecalls recalls) {
        this.programs = programs;
        this.library = library;
        this.recalls = recalls;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_EVERYTHING);
    }

    /** The state that an answer is made of: read it before what the answer shows. Empty when none may stand. */
    public OptionalLong change() {
        OptionalLong published = programs.changeSeen();
        OptionalLong recalled = recalls.changeSeen();
        // All only grow.
        return published.isPresent() && recalled.isPresent()
                ? OptionalLong.of(published.getAsLong() + recalled.getAsLong() + library.change())
                : OptionalLong.empty();
    }

    /**
     * Lets an answer stand.
     *
     * @param path without a query: an answer that a query chose does not stand
     * @param change as it was before the answer was made
     * @param tag the entity tag without its quotation marks
     */
    public void stand(String path, OptionalLong change, String tag, String type, String caching, byte[] body) {
        if (change.isPresent() && (answers.size() < MOST || answers.containsKey(path))) {
            answers.put(path, Standing.of(change.getAsLong(), tag, type, caching, body));
        }
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        Standing standing = standing(request);
        if (standing == null) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        String requestId = request.getHeader(REQUEST_ID);
        if (requestId != null) {
            response.headers().set(REQUEST_ID, requestId);
        }
        response.headers().set(HttpHeaders.ETAG, standing.tag).set(HttpHeaders.CACHE_CONTROL, standing.caching);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contentEquals(standing.tag)) {
            response.setStatusCode(304).end();
        } else {
            response.headers()
                    .set(HttpHeaders.CONTENT_TYPE, standing.type)
                    .set(HttpHeaders.CONTENT_LENGTH, standing.length);
            response.end(standing.body);
        }
    }

    private @Nullable Standing standing(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET
                || request.query() != null
                || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return null;
        }
        Standing standing = answers.get(request.path());
        OptionalLong change = standing == null ? OptionalLong.empty() : change();
        return standing != null && change.isPresent() && standing.change == change.getAsLong() ? standing : null;
    }

    /** Headers as they are written, so that nothing is made anew for a request. */
    private record Standing(
            long change, CharSequence tag, CharSequence type, CharSequence caching, CharSequence length, Buffer body) {
        static Standing of(long change, String tag, String type, String caching, byte[] body) {
            return new Standing(
                    change,
                    HttpHeaders.createOptimized('"' + tag + '"'),
                    HttpHeaders.createOptimized(type),
                    HttpHeaders.createOptimized(caching),
                    HttpHeaders.createOptimized(Integer.toString(body.length)),
                    Buffer.buffer(body));
        }
    }
}
