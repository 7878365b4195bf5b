package au.standcorrected.local.part;

import au.standcorrected.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build left what a start runs. */
public record Checkout(Path root) {
    /** The checkout whose {@code deploy/local/start} runs this. */
    public static Checkout own() {
        String home = System.getProperty("stand-corrected.home");
        if (home == null) {
            throw new Refusal("Start it with deploy/local/start.");
        }
        return new Checkout(Path.of(home));
    }

    public Path defaultData() {
        return root.resolve("data");
    }

    Path local(String part) {
        return root.resolve("deploy/local/target").resolve(part);
    }

    Path realmJar() {
        return local("lib").resolve("keycloak-realm-1.0.0-SNAPSHOT.jar");
    }

    Path quarkusApp(String service) {
        Path module = service.equals("gateway")
                ? root.resolve(service)
                : root.resolve("services").resolve(service);
        return module.resolve("target/quarkus-app");
    }

    Path startUpCaches() {
        return local("aot");
    }

    static List<Path> jarsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal("%s is missing: run ./mvnw -Pquick package.".formatted(folder));
        }
    }
}
