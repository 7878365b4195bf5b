package au.standcorrected.local.part;

import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.Secrets;
import au.standcorrected.local.process.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;

/** All components of one platform, as the options ask for them. */
public final class Platform {
    public static final List<String> COMPONENTS = List.of(
            "postgres", "kafka", "s3", "mail", "keycloak", "accounts", "programs", "media", "booking", "gateway");

    private final DataFolder data;
    private final Secrets secrets;
    private final Addresses addresses;
    private final Checkout checkout;
    private final Shape shape;

    /**
     * What is to run.
     *
     * @param parts names of components; the others are left out
     * @param replicas how many of a service, 1 when it is not named
     * @param tlsHost the name under which the gateway speaks HTTPS, empty for plain HTTP on this machine only
     */
    public record Shape(
            Set<String> parts, Map<String, Integer> replicas, String tlsHost, boolean demo, boolean testClient) {
        public Shape {
            parts = new LinkedHashSet<>(parts);
            replicas = Map.copyOf(replicas);
        }
    }

    public Platform(DataFolder data, Addresses addresses, Checkout checkout, Shape shape) {
        this.data = data;
        this.secrets = new Secrets(data);
        this.addresses = addresses;
        this.checkout = checkout;
        this.shape = shape;
    }

    /** In the order in which they are told about; what waits for what they say themselves. */
    public List<Component> components() {
        RealmSteps realm = new RealmSteps(data, secrets, addresses, checkout, shape.demo(), shape.testClient());
        List<Component> all = new ArrayList<>(List.of(
                new PostgresPart(data, secrets, addresses),
                new KafkaPart(data, addresses, checkout),
                new S3Part(data, secrets, addresses, checkout),
                new MailPart(data, addresses, checkout),
                new KeycloakPart(data, secrets, addresses, checkout, realm)));
        all.addAll(ours(realm));
        return all.stream().filter(this::isWanted).toList();
    }

    /** The file with the environment of a service that somebody else runs. */
    public String environmentFile(String service) {
        return data.of("env").resolve(service + ".env").toString();
    }

    /** Whose certificates somebody on this machine believes who opens the platform's address. */
    public SSLContext trust() {
        try {
            return shape.tlsHost().isEmpty() ? SSLContext.getDefault() : new Tls(data, secrets).trust(shape.tlsHost());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isWanted(Component component) {
        String name = component.name();
        String kind = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
        return shape.parts().contains(kind);
    }

    private List<Component> ours(RealmSteps realm) {
        ServiceEnvironment environments = new ServiceEnvironment(secrets, addresses, shape.demo());
        // A service asks the realm for its keys while it starts; a realm that is not there yet would be an error to it.
        Set<String> after = isApplied(realm) ? Set.of("postgres", "kafka") : Set.of("postgres", "kafka", "keycloak");
        List<Component> ours = new ArrayList<>();
        Map<String, List<String>> urls = new LinkedHashMap<>();
        int further = 0;
        for (String service : Addresses.SERVICES) {
            List<String> own = new ArrayList<>();
            for (int replica = 1; replica <= shape.replicas().getOrDefault(service, 1); replica++) {
                int port = replica == 1 ? addresses.port(service) : addresses.replicaPort(further++);
                String name = replica == 1 ? service : service + "-" + replica;
                String url = "http://127.0.0.1:" + port;
                own.add(url);
                Map<String, String> environment = environments.ofService(service, port);
                ServiceEnvironment.write(data, name, environment);
                ours.add(new ServicePart(
                        name,
                        service,
                        port,
                        url + "/q/health/ready",
                        after,
                        Set.of("postgres", "kafka", "keycloak", "s3", "mail"),
                        environment,
                        data,
                        checkout));
            }
            urls.put(service, own);
        }
        Set<String> behind = new LinkedHashSet<>(Set.of("kafka", "keycloak"));
        ours.forEach(service -> behind.add(service.name()));
        ours.add(gateway(environments.ofGateway(urls), behind));
        return ours;
    }

    private Component gateway(Map<String, String> plain, Set<String> behind) {
        Map<String, String> environment = new HashMap<>(plain);
        int port = addresses.port("gateway");
        boolean tls = !shape.tlsHost().isEmpty();
        if (tls) {
            environment.putAll(new Tls(data, secrets).environment(shape.tlsHost(), port));
        }
        ServiceEnvironment.write(data, "gateway", environment);
        String ready = (tls ? "https" : "http") + "://127.0.0.1:" + port + "/q/health/ready";
        return new ServicePart("gateway", "gateway", port, ready, Set.of("kafka"), behind, environment, data, checkout);
    }

    private static boolean isApplied(RealmSteps realm) {
        try {
            return realm.areApplied();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
