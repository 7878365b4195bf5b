package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Callers;
import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.limits.MemberLimits;
import au.standcorrected.gateway.passage.Doorway;
import au.standcorrected.gateway.passage.Upstream;
import au.standcorrected.gateway.passage.Upstreams;
import au.standcorrected.gateway.session.Session;
import au.standcorrected.gateway.session.Sessions;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services' APIs and media's files, with the session's token, and the public pages, which know nobody. */
@Singleton
final class ServiceRoutes {
    private static final String API = "/api/";
    private static final String FILES = "/media/";
    private static final List<String> PUBLIC_PAGES =
            List.of("/programs", "/exercises", "/glossary", "/health-tips", "/clinics");
    private static final Set<String> FILES_OF_PROGRAMS = Set.of("/robots.txt", "/sitemap.xml");

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

    /**
     * Most requests come without a session or with one seen a moment ago: they leave for their service before the
     * framework prepares a sign-in that nobody needs, which would cost several times the passage itself.
     */
    void registerEarly(@Observes Filters filters) {
        filters.register(this::early, FilterOrder.PASSAGE);
    }

    void register(@Observes Router router) {
        router.route("/api/*").handler(context -> withToken(context, service(context)));
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            router.route(method, "/media/*").handler(context -> withToken(context, upstreams.media()));
        }
    }

    private void early(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (reading && publicPage(path)) {
            doorway.pass(context, upstreams.programs(), headers(context, null));
            return;
        }
        Upstream upstream =
                path.startsWith(API) ? service(context) : reading && path.startsWith(FILES) ? upstreams.media() : null;
        Optional<Session> known = upstream == null ? null : sessions.known(context);
        if (upstream == null || known == null) {
            context.next();
        } else {
            goOn(context, upstream, known);
        }
    }

    private static boolean publicPage(String path) {
        if (path.equals("/")) {
            return true;
        }
        for (String page : PUBLIC_PAGES) {
            if (path.startsWith(page) && (path.length() == page.length() || path.charAt(page.length()) == '/')) {
                return true;
            }
        }
        return FILES_OF_PROGRAMS.contains(path);
    }

    private @Nullable Upstream service(RoutingContext context) {
        String path = context.request().path();
        int end = path.indexOf('/', API.length());
        return upstreams.service(end < 0 ? path.substring(API.length()) : path.substring(API.length(), end));
    }

    private void withToken(RoutingContext context, @Nullable Upstream upstream) {
        if (upstream == null) {
            Problem.notFound().send(context);
            return;
        }
        context.request().pause();
        // New keys of Keycloak may arrive on another event loop; the request goes on where it came in.
        Context loop = context.vertx().getOrCreateContext();
        sessions.of(context).onSuccess(session -> {
            if (Vertx.currentContext() == loop) {
                goOn(context, upstream, session);
            } else {
                loop.runOnContext(back -> goOn(context, upstream, session));
            }
        });
    }

    private void goOn(RoutingContext context, Upstream upstream, Optional<Session> session) {
        if (session.isPresent() && !limits.allow(context, session.get().memberId())) {
            return;
        }
        ServiceHeaders headers =
                headers(context, session.map(Session::authorization).orElse(null));
        boolean file = context.request().path().startsWith(FILES);
        doorway.pass(context, upstream, file ? new FileHeaders(headers, context) : headers);
    }

    private ServiceHeaders headers(RoutingContext context, @Nullable CharSequence authorization) {
        return new ServiceHeaders(publicUrl, callers.of(context), authorization);
    }
}
