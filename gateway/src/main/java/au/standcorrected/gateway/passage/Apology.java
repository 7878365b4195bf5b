package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.PlainPage;
import au.standcorrected.gateway.edge.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

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
    ProxyResponse instead(ProxyRequest request, long retryAfter) {
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        response.putHeader("Content-Type", mediaType)
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(body));
        if (problem.status() == 503) {
            response.putHeader("Retry-After", Long.toString(retryAfter));
        }
        return response;
    }
}
