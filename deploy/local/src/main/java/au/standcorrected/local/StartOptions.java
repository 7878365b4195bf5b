package au.standcorrected.local;

import au.standcorrected.local.part.Addresses;
import au.standcorrected.local.part.Platform;
import au.standcorrected.local.process.WhenOneDies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What one can ask of {@code deploy/local/start}. */
@Command(
        name = "deploy/local/start",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Runs the whole platform on this machine. Ctrl-C stops it; data are kept.")
final class StartOptions {
    private static final int HIGHEST_OFFSET = 300;
    private static final int MOST_REPLICAS = 5;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The platform's port; the others are counted from it (8080).")
    int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "Where data are kept (./data in the checkout).")
    @Nullable
    Path data;

    @Option(names = "--reset", description = "Delete what is in the data folder first.")
    boolean reset;

    @Option(names = "--empty", description = "Without the demo's people and visits.")
    boolean empty;

    @Option(names = "--detach", description = "Come back once it is ready; deploy/local/stop ends it.")
    boolean detach;

    @Option(
            names = "--tls",
            description = "HTTPS with a certificate of its own, for trying it from another device; needs --host.")
    boolean tls;

    @Option(names = "--host", paramLabel = "NAME", description = "The name or address of this machine for --tls.")
    @Nullable
    String host;

    @Option(
            names = "--replicas",
            paramLabel = "SERVICE=N",
            description = "Run N of a service, the further ones on ports from P+201.")
    Map<String, Integer> replicas = new LinkedHashMap<>();

    @Option(
            names = "--without",
            paramLabel = "NAME",
            split = ",",
            description = "Leave a component out, for example a service that runs in quarkus:dev.")
    List<String> without = new ArrayList<>();

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Run these components alone.")
    List<String> only = new ArrayList<>();

    @Option(
            names = "--when-one-dies",
            paramLabel = "WHAT",
            description =
                    "When a component ends by itself: stop everything (default), leave the others, or restart it.")
    WhenOneDies whenOneDies = WhenOneDies.STOP;

    @Option(names = "--with-test-client", description = "A client in Keycloak that tests of the API sign in with.")
    boolean testClient;

    @Option(names = "--no-build", description = "Run what is built, even when sources are newer.")
    boolean noBuild;

    /** Refuses what cannot be done, in one line. */
    void check() {
        if (port < 1 || port + HIGHEST_OFFSET > 65_535) {
            throw new Refusal("--port %d does not leave room for the other ports: choose one from 1 to %d."
                    .formatted(port, 65_535 - HIGHEST_OFFSET));
        }
        if (tls && (host == null || host.isBlank())) {
            throw new Refusal("--tls needs --host and the name under which the other device finds this machine.");
        }
        if (!tls && host != null) {
            throw new Refusal("--host goes with --tls: add --tls, or leave --host out.");
        }
        replicas.forEach((service, count) -> {
            if (!Addresses.SERVICES.contains(service)) {
                throw new Refusal("--replicas %s: there are replicas of %s."
                        .formatted(service, String.join(", ", Addresses.SERVICES)));
            }
            if (count < 1 || count > MOST_REPLICAS) {
                throw new Refusal("--replicas %s=%d: from 1 to %d.".formatted(service, count, MOST_REPLICAS));
            }
        });
        List<String> named = new ArrayList<>(without);
        named.addAll(only);
        for (String name : named) {
            if (!Platform.COMPONENTS.contains(name)) {
                throw new Refusal(
                        "There is no component %s, only %s.".formatted(name, String.join(", ", Platform.COMPONENTS)));
            }
        }
    }

    Set<String> parts() {
        Set<String> parts = new LinkedHashSet<>(only.isEmpty() ? Platform.COMPONENTS : only);
        without.forEach(parts::remove);
        return parts;
    }

    /** Nothing was left out, so that the demo's people find everything they need. */
    boolean isWhole() {
        return only.isEmpty() && without.isEmpty();
    }

    String publicUrl() {
        return tls ? "https://" + host + ":" + port : "http://localhost:" + port;
    }
}
