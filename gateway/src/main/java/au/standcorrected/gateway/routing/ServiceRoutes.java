package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Callers;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.passage.Upstreams;
import au.standcorrected.gateway.limits.MemberLimits;
import au.standcorrected.gateway.passage.Doorway;
import au.standcorrected.gateway.session.Session;
import au.standcorrected.gateway.session.Sessions;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The services' APIs and media's files, with the session's token, and the public pages, which know nobody. */
@Singleton
final class ServiceRoutes {
    private static final String API = "/api/";
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
    private final MemberLimits limits;
    private final Doorway doorway;
    private final PublicUrl publicUrl;
    private final Callers callers;

    ServiceRoutes(
            Upstreams upstreams,
            Sessions sessions,
            MemberLimits limits,
            Doorway doorway,
            PublicUrl publicUrl,
            Callers callers) {
        this.upstreams = upstreams;
        this.sessions = sessions;
        this.limits = limits;
        this.doorway = doorway;
        this.publicUrl = publicUrl;
        this.callers = callers;
    }

    void register(@Observes Router router) {
        router.route("/api/*").handler(this::api);
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            router.route(method, "/media/*").handler(this::file);
            for (String page : PUBLIC_PAGES) {
                router.route(method, page).handler(this::page);
            }
        }
    }

    private void api(RoutingContext context) {
        String path = context.request().path();
        int end = path.indexOf('/', API.length());
        upstreams
                .service(end < 0 ? path.substring(API.length()) : path.substring(API.length(), end))
                .ifPresentOrElse(
                        service -> withToken(context, token -> doorway.pass(context, service, headers(context, token))),
                        () -> Problem.notFound().send(context));
    }

    private void file(RoutingContext context) {
        withToken(
                context,
                token -> doorway.pass(
                        context, upstreams.media(), new FileHeaders(headers(context, token), context)));
    }

    private void page(RoutingContext context) {
        doorway.pass(context, upstreams.programs(), headers(context, null));
    }

    private ServiceHeaders headers(RoutingContext context, @Nullable String token) {
        return new ServiceHeaders(publicUrl, callers.of(context), token);
    }

    private void withToken(RoutingContext context, Consumer<@Nullable String> next) {
        context.request().pause();
        // New keys of Keycloak may arrive on another event loop; the request goes on where it came in.
        Context loop = context.vertx().getOrCreateContext();
        sessions.of(context).onSuccess(session -> {
            if (Vertx.currentContext() == loop) {
                goOn(context, session, next);
            } else {
                loop.runOnContext(back -> goOn(context, session, next));
            }
        });
    }

    private void goOn(RoutingContext context, Optional<Session> session, Consumer<@Nullable String> next) {
        if (session.isEmpty()) {
            next.accept(null);
        } else if (limits.allow(context, session.get().memberId())) {
            next.accept(session.get().accessToken());
        }
    }
}
