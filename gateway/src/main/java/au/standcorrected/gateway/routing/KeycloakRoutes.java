package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.Callers;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.passage.Doorway;
import au.standcorrected.gateway.passage.Upstreams;
import au.standcorrected.gateway.security.ContentPolicy;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keycloak on our own origin: the pages of our realm and their files, nothing that administers it. */
@Singleton
final class KeycloakRoutes {
    private static final String REALM = "/auth/realms/stand-corrected";
    private static final String RESOURCES = "/auth/resources/";
    /** Strangers could create clients of their own here. */
    private static final String CLIENT_REGISTRATION = REALM + "/clients-registrations";

    private final Upstreams upstreams;
    private final Doorway doorway;
    private final PublicUrl publicUrl;
    private final Callers callers;

    KeycloakRoutes(Upstreams upstreams, Doorway doorway, PublicUrl publicUrl, Callers callers) {
        this.callers = callers;
        this.upstreams = upstreams;
        this.doorway = doorway;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        router.route("/auth").handler(KeycloakRoutes::closed);
        router.route("/auth/*").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (!open(context.request().path())) {
            closed(context);
            return;
        }
        ContentPolicy.SIGN_IN.applyTo(context);
        doorway.pass(context, upstreams.keycloak(), new KeycloakHeaders(publicUrl, callers.of(context)));
    }

    static boolean open(String path) {
        return path.startsWith(RESOURCES)
                || path.equals(REALM)
                || (path.startsWith(REALM + "/") && !path.startsWith(CLIENT_REGISTRATION));
    }

    private static void closed(RoutingContext context) {
        Answer.problem(context, Problem.notFound());
    }
}
