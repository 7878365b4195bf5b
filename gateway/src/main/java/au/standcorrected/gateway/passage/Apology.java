package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.PlainPage;
import au.standcorrected.gateway.edge.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** What is said in a service's stead: a page to a person, a problem to a program. */
record Apology(String mediaType, Buffer body) {

    static Apology forRequest(HttpServerRequest request, Problem problem) {
        if (PlainPage.wantedBy(request)) {
            PlainPage page = new PlainPage(problem.title(), problem.detail(), "Try again", request.path());
            return new Apology(PlainPage.MEDIA_TYPE, page.html());
        }
        return new Apology(Problem.MEDIA_TYPE, problem.json());
    }
}
