package au.standcorrected.faults.oneslot;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.implementation.StubMethod;

/**
 * A Java agent that empties the methods that take booking's locks while the class is loaded. The service itself knows of no
 * such switch: nothing that can be set in production takes the locks away.
 */
public final class WithoutLocks {
    private static final String LOCKS = "au.standcorrected.booking.occupancy.BookableLocks";
    private static final String TAKEN_OUT = "one-slot has taken the locks out of ";

    private WithoutLocks() {}

    /** What the JVM calls before the service's own main. */
    public static void premain(String options, Instrumentation instrumentation) {
        new AgentBuilder.Default()
                .type(named(LOCKS))
                .transform((builder, type, loader, module, domain) -> {
                    System.out.println(TAKEN_OUT + type.getName());
                    return builder.method(named("lockPerson").or(named("lock"))).intercept(StubMethod.INSTANCE);
                })
                .installOn(instrumentation);
    }

    /** Whether a replica's log tells that it runs without them. */
    static boolean areTakenOut(String log) {
        return log.contains(TAKEN_OUT + LOCKS);
    }

    /** The agent as a jar that holds nothing but where its classes are. */
    static Path agentIn(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(new Attributes.Name("Premain-Class"), WithoutLocks.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, placeOf(WithoutLocks.class) + " " + placeOf(AgentBuilder.class));
        Path jar = folder.resolve("without-locks.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream written = new JarOutputStream(out, manifest)) {
            written.finish();
        }
        return jar;
    }

    private static String placeOf(Class<?> type) throws IOException {
        try {
            return type.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
