package au.standcorrected.gateway.security;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.Callers;
import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.PublicUrl;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses paths that a service might read differently from us (dot segments, encoded slashes), because routing and
 * permission are decided on the path as written; and sends a browser that came by another name (127.0.0.1) to the
 * public address, because sessions and sign-in belong to that one. A proxy that we trust may call us as it likes.
 */
@Singleton
final class AddressGuard {
    private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.{1,2}(/|$)|\\\\|;|%(2e|2f|5c|3b|00|25)");

    private final PublicUrl publicUrl;
    private final Callers callers;

    AddressGuard(PublicUrl publicUrl, Callers callers) {
        this.publicUrl = publicUrl;
        this.callers = callers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.ADDRESS);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (path == null || !path.startsWith("/") || ambiguous(path)) {
            Answer.problem(context, Problem.badRequest("The path has parts that could be read in two ways."));
        } else if (byAnotherName(context, request)) {
            Answer.redirect(context, publicUrl.resolve(request.uri()));
        } else {
            context.next();
        }
    }

    static boolean ambiguous(String path) {
        if (plain(path)) {
            return false;
        }
        return AMBIGUOUS.matcher(path.toLowerCase(Locale.ROOT)).find();
    }

    /** Almost every path has nothing in it that the pattern looks for. */
    private static boolean plain(String path) {
        char before = 0;
        for (int i = 0; i < path.length(); i++) {
            char here = path.charAt(i);
            if (here == '\\' || here == ';' || here == '%' || (before == '/' && (here == '/' || here == '.'))) {
                return false;
            }
            before = here;
        }
        return true;
    }

    private boolean byAnotherName(RoutingContext context, HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && !publicUrl.authority().equals(request.getHeader("Host"))
                && request.authority() != null
                && !publicUrl.authority().equals(request.authority().toString())
                && !callers.of(context).viaTrustedProxy();
    }
}
