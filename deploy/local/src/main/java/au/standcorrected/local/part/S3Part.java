package au.standcorrected.local.part;

import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.Secrets;
import au.standcorrected.local.process.JavaRuntime;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** S3 over a folder of files. */
final class S3Part extends JavaPart {
    static final String ACCESS_KEY = "stand-corrected";
    static final String BUCKET = "media";

    private final Secrets secrets;
    private final Addresses addresses;
    private final Checkout checkout;

    S3Part(DataFolder data, Secrets secrets, Addresses addresses, Checkout checkout) {
        super("s3", data);
        this.secrets = secrets;
        this.addresses = addresses;
        this.checkout = checkout;
    }

    @Override
    public List<Integer> ports() {
        return List.of(addresses.port("s3"));
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    List<String> program() throws IOException {
        Path files = data().of("s3");
        Files.createDirectories(files.resolve(BUCKET));
        Path settings = data().of("run").resolve("s3proxy.conf");
        Files.deleteIfExists(settings);
        Files.createFile(settings, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                settings,
                """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """
                        .formatted(addresses.port("s3"), ACCESS_KEY, secrets.of("s3"), files),
                StandardCharsets.ISO_8859_1);
        Path logging = data().of("run").resolve("s3-logback.xml");
        try (InputStream in = Objects.requireNonNull(S3Part.class.getResourceAsStream("s3-logback.xml"))) {
            Files.copy(in, logging, StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(
                "-Dlogback.configurationFile=" + logging,
                "-cp",
                jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString());
    }

    @Override
    List<Path> jars() {
        List<Path> jars = new ArrayList<>(Checkout.jarsBelow(checkout.local("s3proxy")));
        // What it shares with the launcher lies there; our own jars change with every build and would spoil the cache.
        Checkout.jarsBelow(checkout.local("lib")).stream()
                .filter(jar -> !jar.toString().endsWith("-SNAPSHOT.jar"))
                .forEach(jars::add);
        return jars;
    }

    @Override
    List<String> jvmFlags() {
        return JavaRuntime.smallProcess(96);
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    Path startUpCaches() {
        return checkout.startUpCaches();
    }

    @Override
    public boolean answers() {
        // It listens only once it serves, and whose port it is has been checked.
        return true;
    }
}
