package au.standcorrected.local.part;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a service or the gateway is told by its environment, here as on any other machine. */
final class ServiceEnvironment {
    private final Secrets secrets;
    private final Addresses addresses;
    private final boolean demo;

    ServiceEnvironment(Secrets secrets, Addresses addresses, boolean demo) {
        this.secrets = secrets;
        this.addresses = addresses;
        this.demo = demo;
    }

    Map<String, String> ofService(String service, int port) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbc(service));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.databasePassword(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses.realm());
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "60s");
        environment.put("PUBLIC_URL", addresses.publicUrl());
        environment.put("STAND_CORRECTED_DEMO", Boolean.toString(demo));
        if (service.equals("accounts")) {
            environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
            environment.put("QUARKUS_MAILER_PORT", Integer.toString(addresses.port("smtp")));
        }
        if (service.equals("media")) {
            environment.put("S3_ENDPOINT", addresses.http("s3"));
            environment.put("S3_ACCESS_KEY", S3Part.ACCESS_KEY);
            environment.put("S3_SECRET_KEY", secrets.of("s3"));
            environment.put("S3_BUCKET", S3Part.BUCKET);
        }
        return environment;
    }

    /** @param urls for each service all its replicas */
    Map<String, String> ofGateway(Map<String, List<String>> urls) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.port("gateway")));
        environment.put("PUBLIC_URL", addresses.publicUrl());
        environment.put("KEYCLOAK_URL", addresses.http("keycloak"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        environment.put("GATEWAY_CLIENT_SECRET", secrets.of("gateway.client"));
        environment.put("SESSION_ENCRYPTION_SECRET", secrets.of("gateway.cookies"));
        // Everybody here comes from this machine: a demo that is made and a browser are one address.
        environment.put("GATEWAY_LIMITS_LOOPBACK_TIMES", "100");
        environment.put("STAND_CORRECTED_DEMO", Boolean.toString(demo));
        urls.forEach((service, all) -> environment.put(
                "SERVICES_" + service.toUpperCase(java.util.Locale.ROOT) + "_URLS", String.join(",", all)));
        return environment;
    }

    /** The lines to export before {@code quarkus:dev}, kept beside the data for their owner alone. */
    static Path write(DataFolder data, String component, Map<String, String> environment) {
        Path file = data.of("env").resolve(component + ".env");
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file,
                    environment.entrySet().stream()
                            .map(entry -> "export %s='%s'%n".formatted(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining()));
            return file;
        } catch (IOException e) {
            throw new Refusal("Could not write %s: %s.".formatted(file, e.getMessage()));
        }
    }
}
