package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.PlainPage;
import au.standcorrected.gateway.edge.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** What is said in a service's stead: a page to a person, a problem to a program. */
record Apology(Problem problem, String mediaType, Buffer body) {

    static Apology forRequest(HttpServerRequest request, Problem problem) {
        if (PlainPage.wantedBy(request)) {
            PlainPage page = new PlainPage(problem.title(), problem.detail(), "Try again", request.path());
            return new Apology(problem, PlainPage.MEDIA_TYPE, page.html());
        }
        return new Apology(problem, Problem.MEDIA_TYPE, problem.json());
    }

    /** @param retryAfter seconds, said when the service is away */
    void send(HttpServerResponse response, long retryAfter) {
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", mediaType)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Date", HttpDate.now());
        if (problem.status() == 503) {
            response.putHeader("Retry-After", Long.toString(retryAfter));
        }
        response.end(body);
    }
}
