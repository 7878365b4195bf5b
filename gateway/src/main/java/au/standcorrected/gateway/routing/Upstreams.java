package au.standcorrected.gateway.routing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Everything behind the gateway, by the name that stands in its paths. */
@Singleton
public final class Upstreams {
    private final List<Upstream> services;
    private final Upstream keycloak;

    Upstreams(ServiceAddresses addresses, @ConfigProperty(name = "keycloak.url") URI keycloak) {
        Clock clock = Clock.systemUTC();
        this.services = List.of(
                new Upstream("accounts", addresses.accounts().urls(), clock),
                new Upstream("programs", addresses.programs().urls(), clock),
                new Upstream("media", addresses.media().urls(), clock),
                new Upstream("booking", addresses.booking().urls(), clock));
        this.keycloak = new Upstream("sign-in", List.of(keycloak), clock);
    }

    Optional<Upstream> service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    Upstream programs() {
        return service("programs").orElseThrow();
    }

    Upstream keycloak() {
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
