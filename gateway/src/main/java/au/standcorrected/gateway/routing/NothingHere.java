package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The last route: every address that nobody else answers, and every failure that nobody else explains. */
@Singleton
final class NothingHere {
    private static final Logger LOG = Logger.getLogger(NothingHere.class);

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(context -> Answer.problem(context, Problem.notFound()));
        router.route().failureHandler(NothingHere::failed);
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode();
        if (status >= 400 && status < 500) {
            Answer.problem(
                    context,
                    status == 404
                            ? Problem.notFound()
                            : status == 405
                                    ? Problem.methodNotAllowed()
                                    : Problem.badRequest("The request has a form that nobody here understands."));
            return;
        }
        LOG.error("A request failed inside the gateway", context.failure());
        Answer.problem(
                context, new Problem("internal", "Something went wrong on our side", 500, "We have written it down."));
    }
}
