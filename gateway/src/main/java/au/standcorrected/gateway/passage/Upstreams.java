package au.standcorrected.gateway.passage;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Everything behind the gateway, by the name that stands in its paths. */
@Singleton
public final class Upstreams {
    private final List<Upstream> services;
    private final Map<String, Upstream> byName;
    private final Upstream programs;
    private final Upstream media;
    private final Upstream keycloak;

    Upstreams(
            ServiceAddresses addresses,
            @ConfigProperty(name = "keycloak.url") URI keycloak,
            @ConfigProperty(name = "gateway.breaker.failures") int failures,
            @ConfigProperty(name = "gateway.breaker.rest") Duration rest) {
        Clock clock = Clock.systemUTC();
        Supplier<Breaker> breakers = () -> new Breaker(failures, rest);
        this.programs = new Upstream("programs", addresses.programs().urls(), clock, breakers);
        this.media = new Upstream("media", addresses.media().urls(), clock, breakers);
        this.services = List.of(
                new Upstream("accounts", addresses.accounts().urls(), clock, breakers),
                programs,
                media,
                new Upstream("booking", addresses.booking().urls(), clock, breakers));
        this.byName = services.stream().collect(Collectors.toMap(Upstream::name, service -> service));
        this.keycloak = new Upstream("sign-in", List.of(keycloak), clock, breakers);
    }

    /** Null when no service has that name. */
    public @Nullable Upstream service(String name) {
        return byName.get(name);
    }

    public Upstream programs() {
        return programs;
    }

    public Upstream media() {
        return media;
    }

    public Upstream keycloak() {
        return keycloak;
    }

    /** The services' names in the order in which health shows them. */
    public List<String> names() {
        return services.stream().map(Upstream::name).toList();
    }

    /** The addresses of a service's replicas. */
    public List<URI> addresses(String name) {
        return Objects.requireNonNull(service(name), name).replicas().stream()
                .map(Replica::address)
                .toList();
    }
}
