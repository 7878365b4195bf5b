package au.standcorrected.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule of each request: that of the longest path it lies under, or the general one. */
@Singleton
public final class RouteRules {
    private final RouteRule general;
    private final List<Route> routes;

    RouteRules(
            RouteSettings settings,
            @ConfigProperty(name = "gateway.body-limit") long bodyLimit,
            @ConfigProperty(name = "gateway.answer-within") Duration answerWithin,
            @ConfigProperty(name = "gateway.stall-within") Duration stallWithin,
            @ConfigProperty(name = "gateway.least-per-stall") long leastPerStall) {
        this.general = new RouteRule(bodyLimit, false, answerWithin, stallWithin, leastPerStall);
        this.routes = settings.routes().values().stream()
                .sorted(Comparator.comparingInt(
                                (RouteSettings.Route route) -> route.path().length())
                        .reversed())
                .map(route -> Route.of(route, general))
                .toList();
    }

    public RouteRule general() {
        return general;
    }

    public RouteRule of(HttpServerRequest request) {
        String path = request.path();
        for (Route route : routes) {
            if (path.startsWith(route.start)
                    && (route.methods.isEmpty()
                            || route.methods.contains(request.method().name()))
                    && route.pattern.matcher(path).lookingAt()) {
                return route.rule;
            }
        }
        return general;
    }

    /** The part before the first * is compared first, because almost every request lies elsewhere. */
    private record Route(String start, Pattern pattern, Set<String> methods, RouteRule rule) {
        static Route of(RouteSettings.Route settings, RouteRule general) {
            String path = settings.path();
            int star = path.indexOf('*');
            String pattern =
                    Stream.of(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
            return new Route(
                    star < 0 ? path : path.substring(0, star),
                    Pattern.compile(pattern + (path.endsWith("/") ? "" : "(?=/|$)")),
                    settings.methods().orElse(Set.of()),
                    new RouteRule(
                            settings.bodyLimit().orElse(general.bodyLimit()),
                            settings.streamed(),
                            settings.answerWithin().orElse(general.answerWithin()),
                            settings.stallWithin().orElse(general.stallWithin()),
                            general.leastPerStall()));
        }
    }
}
