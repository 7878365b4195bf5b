package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.session.Sessions;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** The services' APIs, with the session's token, and the public pages, which know nobody. */
@Singleton
final class ServiceRoutes {
    private static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/programs",
            "/programs/*",
            "/exercises",
            "/exercises/*",
            "/health-tips",
            "/health-tips/*",
            "/clinics",
            "/clinics/*",
            "/robots.txt",
            "/sitemap.xml");

    private final Upstreams upstreams;
    private final Sessions sessions;
    private final Doorway doorway;
    private final PublicUrl publicUrl;

    ServiceRoutes(Upstreams upstreams, Sessions sessions, Doorway doorway, PublicUrl publicUrl) {
        this.upstreams = upstreams;
        this.sessions = sessions;
        this.doorway = doorway;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        router.route("/api/*").handler(this::api);
        for (String page : PUBLIC_PAGES) {
            router.route(HttpMethod.GET, page).handler(this::page);
            router.route(HttpMethod.HEAD, page).handler(this::page);
        }
    }

    private void api(RoutingContext context) {
        String[] parts = context.request().path().split("/", 4);
        upstreams
                .service(parts.length > 2 ? parts[2] : "")
                .ifPresentOrElse(service -> withSession(context, service), () -> Problem.notFound()
                        .send(context));
    }

    private void withSession(RoutingContext context, Upstream service) {
        context.request().pause();
        sessions.of(context)
                .onSuccess(session -> doorway.pass(
                        context,
                        service,
                        new ServiceHeaders(
                                publicUrl,
                                session.map(person -> person.accessToken()).orElse(null))));
    }

    private void page(RoutingContext context) {
        doorway.pass(context, upstreams.programs(), new ServiceHeaders(publicUrl, null));
    }
}
