package au.standcorrected.gateway.app;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.security.ContentPolicy;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The services' contracts under /api/openapi, and under /api/docs the page on which they are read and tried. */
@Singleton
final class ContractRoutes {
    /** Before the route that sends everything under /api to its service. */
    private static final int EARLY = -1;

    private static final List<String> SERVICES = List.of("accounts", "programs", "media", "booking");
    private static final String PAGE = "/api/docs/page.html";

    private final AppRoutes app;
    private final StaticFiles files;
    private final PublicUrl publicUrl;

    ContractRoutes(AppRoutes app, StaticFiles files, PublicUrl publicUrl) {
        this.app = app;
        this.files = files;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            router.route(method, "/api").order(EARLY).handler(this::goToPage);
            router.route(method, "/api/docs").order(EARLY).handler(this::page);
            router.route(method, "/api/docs/*").order(EARLY).handler(this::file);
            router.route(method, "/api/openapi/*").order(EARLY).handler(this::file);
        }
    }

    private void goToPage(RoutingContext context) {
        Answer.redirect(context, publicUrl.resolve("/api/docs"));
    }

    private void file(RoutingContext context) {
        String path = context.request().path();
        if (path.equals(PAGE) || path.equals("/api/docs/")) {
            goToPage(context);
        } else {
            app.file(context, path);
        }
    }

    private void page(RoutingContext context) {
        String asked = context.request().getParam("service");
        String service = asked == null ? SERVICES.get(0) : asked;
        Future<List<String>> known = Future.join(SERVICES.stream()
                        .map(name -> files.find(contract(name)))
                        .toList())
                .map(found -> SERVICES.stream()
                        .filter(name -> found.<Optional<StaticFile>>resultAt(SERVICES.indexOf(name))
                                .isPresent())
                        .toList());
        known.compose(names -> files.find(PAGE).map(page -> page.filter(there -> names.contains(service))
                        .map(there -> fill(there.text(), names, service))))
                .onSuccess(html -> html.ifPresentOrElse(text -> send(context, text), () -> missing(context)))
                .onFailure(context::fail);
    }

    /** Names of our own list alone are written into the page, never what was asked for. */
    private static String fill(String page, List<String> names, String chosen) {
        String links = names.stream()
                .map(name -> "<li><a href=\"/api/docs?service=" + name + "\""
                        + (name.equals(chosen) ? " aria-current=\"page\"" : "") + ">" + capital(name) + "</a></li>")
                .collect(Collectors.joining("\n"));
        return page.replace("__LINKS__", links)
                .replace("__NAME__", capital(chosen))
                .replace("__CONTRACT__", contract(chosen));
    }

    private static void send(RoutingContext context, String html) {
        ContentPolicy.CONTRACTS.applyTo(context);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(html);
    }

    private static String contract(String service) {
        return "/api/openapi/" + service + ".json";
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static void missing(RoutingContext context) {
        Answer.problem(context, Problem.notFound());
    }
}
