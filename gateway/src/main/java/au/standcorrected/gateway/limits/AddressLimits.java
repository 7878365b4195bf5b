package au.standcorrected.gateway.limits;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.Callers;
import au.standcorrected.gateway.edge.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How much may come from one address, whoever it is: counted before anything costs anything. */
@Singleton
final class AddressLimits {
    private static final Logger LOG = Logger.getLogger(AddressLimits.class);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String REALM = "/auth/realms/stand-corrected/";
    private static final String REGISTER = "/session/register";
    private static final String REGISTRATION = REALM + "login-actions/registration";
    /** Files of ours: many to a page, cheap, and never different for anybody. */
    private static final List<String> FREE = List.of("/app/", "/design/", "/auth/resources/", "/api/docs/", "/q/");

    private final Callers callers;
    private final Buckets buckets;

    AddressLimits(Callers callers, Buckets buckets) {
        this.callers = callers;
        this.buckets = buckets;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.LIMITS);
    }

    private void handle(RoutingContext context) {
        String path = context.request().path();
        if (free(path)) {
            context.next();
            return;
        }
        Caller caller = callers.of(context);
        Refusal refusal = buckets.take(Bound.ADDRESS_REQUESTS, caller.network(), caller.loopback());
        Bound strict = strict(context.request());
        if (refusal == null && strict != null) {
            refusal = buckets.take(strict, caller.network(), caller.loopback());
        }
        if (refusal == null) {
            context.next();
        } else {
            LOG.debugf("Too much from one address: %s", refusal.bound());
            refusal.send(context);
        }
    }

    private static boolean free(String path) {
        for (String start : FREE) {
            if (path.startsWith(start)) {
                return true;
            }
        }
        return path.equals("/app");
    }

    static @Nullable Bound strict(HttpServerRequest request) {
        String path = request.path();
        boolean change = !READING.contains(request.method());
        if (path.equals(REGISTER) || (change && path.startsWith(REGISTRATION))) {
            return Bound.ADDRESS_REGISTRATIONS;
        }
        if (path.equals("/session/sign-in") || (change && path.startsWith(REALM))) {
            return Bound.ADDRESS_SIGN_INS;
        }
        return change ? Bound.ADDRESS_CHANGES : null;
    }
}
