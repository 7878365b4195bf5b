package au.standcorrected.local.part;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.process.HttpProbe;
import au.standcorrected.local.process.JavaRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of our own services, or the gateway, or a further replica of one. */
final class ServicePart extends JavaPart {
    private static final int HEAP_MEGABYTES = 160;

    private final String kind;
    private final int port;
    private final String readyUrl;
    private final Set<String> after;
    private final Set<String> uses;
    private final Map<String, String> environment;
    private final Checkout checkout;

    ServicePart(
            String name,
            String kind,
            int port,
            String readyUrl,
            Set<String> after,
            Set<String> uses,
            Map<String, String> environment,
            DataFolder data,
            Checkout checkout) {
        super(name, data);
        this.kind = kind;
        this.port = port;
        this.readyUrl = readyUrl;
        this.after = after;
        this.uses = uses;
        this.environment = environment;
        this.checkout = checkout;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Set<String> after() {
        return after;
    }

    @Override
    public Set<String> uses() {
        return uses;
    }

    @Override
    String kind() {
        return kind;
    }

    @Override
    List<String> program() {
        Path jar = checkout.quarkusApp(kind).resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Refusal("%s is not built (%s is missing): run ./mvnw -Pquick package.".formatted(kind, jar));
        }
        return List.of("-jar", jar.toString());
    }

    @Override
    List<Path> jars() {
        return Checkout.jarsBelow(checkout.quarkusApp(kind));
    }

    @Override
    List<String> jvmFlags() {
        return JavaRuntime.smallProcess(HEAP_MEGABYTES);
    }

    @Override
    Map<String, String> environment() {
        return environment;
    }

    @Override
    Path startUpCaches() {
        return checkout.startUpCaches();
    }

    @Override
    public boolean answers() {
        return HttpProbe.isFine(readyUrl);
    }
}
