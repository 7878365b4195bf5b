package au.standcorrected.gateway.passage;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Everything behind the gateway, by the name that stands in its paths. */
@Singleton
public final class Upstreams {
    private final List<Upstream> services;
    private final Upstream keycloak;

    Upstreams(
            ServiceAddresses addresses,
            @ConfigProperty(name = "keycloak.url") URI keycloak,
            @ConfigProperty(name = "gateway.breaker.failures") int failures,
            @ConfigProperty(name = "gateway.breaker.rest") Duration rest) {
        Clock clock = Clock.systemUTC();
        Supplier<Breaker> breakers = () -> new Breaker(failures, rest);
        this.services = List.of(
                new Upstream("accounts", addresses.accounts().urls(), clock, breakers),
                new Upstream("programs", addresses.programs().urls(), clock, breakers),
                new Upstream("media", addresses.media().urls(), clock, breakers),
                new Upstream("booking", addresses.booking().urls(), clock, breakers));
        this.keycloak = new Upstream("sign-in", List.of(keycloak), clock, breakers);
    }

    public Optional<Upstream> service(String name) {
        for (Upstream service : services) {
            if (service.name().equals(name)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    public Upstream programs() {
        return service("programs").orElseThrow();
    }

    public Upstream media() {
        return service("media").orElseThrow();
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
        return service(name).orElseThrow().replicas().stream()
                .map(Replica::address)
                .toList();
    }
}
