package au.standcorrected.local.part;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.Secrets;
import au.standcorrected.local.process.JavaRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings Keycloak's realm up to date, once for each build of the steps and each way to start. */
final class RealmSteps {
    static final String ADMIN = "admin";

    private final DataFolder data;
    private final Secrets secrets;
    private final Addresses addresses;
    private final Checkout checkout;
    private final boolean demo;
    private final boolean testClient;

    RealmSteps(
            DataFolder data,
            Secrets secrets,
            Addresses addresses,
            Checkout checkout,
            boolean demo,
            boolean testClient) {
        this.data = data;
        this.secrets = secrets;
        this.addresses = addresses;
        this.checkout = checkout;
        this.demo = demo;
        this.testClient = testClient;
    }

    /** Known without asking Keycloak, and without paying for a JVM at every start. */
    boolean areApplied() throws IOException {
        return Files.exists(marker()) && Files.readString(marker()).equals(key());
    }

    void apply() throws IOException, InterruptedException {
        if (areApplied()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(JavaRuntime.java()));
        command.addAll(JavaRuntime.smallProcess(128));
        command.addAll(List.of("-cp", checkout.local("lib") + "/*", "au.standcorrected.keycloak.ApplyRealm"));
        command.addAll(arguments());
        Path log = data.log("realm");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "KC_ADMIN",
                        ADMIN,
                        "KC_ADMIN_PASSWORD",
                        secrets.of("keycloak.admin"),
                        "GATEWAY_CLIENT_SECRET",
                        secrets.of("gateway.client"),
                        "SMTP_HOST",
                        "127.0.0.1",
                        "SMTP_PORT",
                        Integer.toString(addresses.port("smtp")),
                        "SMTP_FROM",
                        "hello@standcorrected.test"));
        int exit = OneOff.run(builder);
        if (exit != 0) {
            throw new Refusal("Keycloak's realm could not be brought up to date (exit code %d): %s See %s."
                    .formatted(exit, Files.readString(log).strip().lines().reduce("", (first, last) -> last), log));
        }
        Files.writeString(marker(), key());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("--server", addresses.http("keycloak") + "/auth", "--public-url", addresses.publicUrl()));
        if (demo) {
            arguments.add("--demo");
        }
        if (testClient) {
            arguments.add("--with-test-client");
        }
        return arguments;
    }

    private Path marker() {
        return data.of("realm-applied");
    }

    private String key() throws IOException {
        return KeycloakHome.hash(checkout.realmJar()) + " " + arguments();
    }
}
