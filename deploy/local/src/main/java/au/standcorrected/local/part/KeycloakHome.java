package au.standcorrected.local.part;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.process.JavaRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's distribution: unpacked once, and built once for PostgreSQL, our path and our theme. */
final class KeycloakHome {
    /** Part of the key, so that another choice builds anew. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--cache=local",
            "--http-relative-path=/auth",
            "--health-enabled=false",
            "--metrics-enabled=false");

    private final Checkout checkout;
    private final Path log;

    KeycloakHome(Checkout checkout, Path log) {
        this.checkout = checkout;
        this.log = log;
    }

    Path folder() {
        return checkout.local("keycloak");
    }

    /** Does nothing when all of it was done for the same distribution and the same theme. */
    void prepare() throws IOException, InterruptedException {
        Path zip = distribution();
        String key = zip.getFileName() + " " + hash(checkout.realmJar()) + " " + BUILD;
        Path marker = folder().resolve("built-for");
        if (Files.exists(marker) && Files.readString(marker).equals(key)) {
            return;
        }
        Path unpackedMarker = folder().resolve("unpacked-from");
        if (!Files.exists(unpackedMarker)
                || !Files.readString(unpackedMarker).equals(zip.getFileName().toString())) {
            unpack(zip);
            Files.writeString(unpackedMarker, zip.getFileName().toString());
        }
        Files.deleteIfExists(marker);
        Files.copy(
                checkout.realmJar(),
                folder().resolve("providers").resolve("keycloak-realm.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        build();
        Files.writeString(marker, key);
    }

    /** Keycloak's command line without its shell script, which would stand between us and the process. */
    List<String> program(List<String> arguments) {
        List<String> program = new java.util.ArrayList<>(List.of(
                "-Dkc.home.dir=" + folder(),
                "-Djboss.server.config.dir=" + folder().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "-cp",
                folder().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        program.addAll(arguments);
        return program;
    }

    List<String> jvmFlags() {
        List<String> flags = new java.util.ArrayList<>(JavaRuntime.smallProcess(512));
        flags.addAll(List.of(
                "-Xms64m",
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED"));
        return flags;
    }

    private void build() throws IOException, InterruptedException {
        Files.createDirectories(log.resolveSibling(""));
        List<String> command = new java.util.ArrayList<>(List.of(JavaRuntime.java()));
        command.addAll(jvmFlags());
        command.addAll(program(BUILD));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("KC_DB", "postgres"));
        int exit = OneOff.run(builder);
        if (exit != 0) {
            throw new Refusal(
                    "Keycloak could not be built for this machine (exit code %d): see %s.".formatted(exit, log));
        }
    }

    private Path distribution() {
        try (var files = Files.list(checkout.local("keycloak-dist"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("Keycloak's zip is missing: run ./mvnw -Pquick package."));
        } catch (IOException e) {
            throw new Refusal("Keycloak's zip is missing: run ./mvnw -Pquick package.");
        }
    }

    private void unpack(Path zip) throws IOException {
        Folders.delete(folder());
        Files.createDirectories(folder());
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null) {
                Path name = Path.of(entry.getName());
                if (name.getNameCount() > 1) {
                    Path target = folder().resolve(name.subpath(1, name.getNameCount()))
                            .normalize();
                    if (entry.isDirectory()) {
                        Files.createDirectories(target);
                    } else {
                        Files.createDirectories(target.resolveSibling(""));
                        Files.copy(in, target);
                    }
                }
                entry = in.getNextEntry();
            }
        }
    }

    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
