package au.standcorrected.gateway.security;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.Callers;
import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.Networks;
import au.standcorrected.gateway.edge.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The framework's own addresses: its health is for whoever runs this replica, and nobody else finds anything there. */
@Singleton
final class ManagementGuard {
    private static final String HEALTH = "/q/health";
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via");

    private final Networks allowed;
    private final Callers callers;

    ManagementGuard(@ConfigProperty(name = "gateway.management-from") List<String> allowed, Callers callers) {
        this.allowed = new Networks(allowed);
        this.callers = callers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.MANAGEMENT);
    }

    private void handle(RoutingContext context) {
        String path = context.request().path();
        if (!path.equals("/q") && !path.startsWith("/q/")) {
            context.next();
        } else if (health(path)
                && direct(context.request())
                && allowed.contain(callers.of(context).address())) {
            context.next();
        } else {
            Answer.problem(context, Problem.notFound());
        }
    }

    private static boolean health(String path) {
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    private static boolean direct(HttpServerRequest request) {
        return FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
