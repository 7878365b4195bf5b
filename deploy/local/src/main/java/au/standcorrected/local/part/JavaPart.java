package au.standcorrected.local.part;

import au.standcorrected.kit.embedded.ChildProcess;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.LeftOvers;
import au.standcorrected.local.process.Component;
import au.standcorrected.local.process.JavaRuntime;
import au.standcorrected.local.process.StartUpCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component that is a Java program of its own. */
abstract class JavaPart implements Component {
    /** Writing a cache takes a JVM of its own some seconds, and several do it at the same time. */
    private static final Duration PATIENCE_WHEN_RECORDING = Duration.ofSeconds(180);

    private final String name;
    private final DataFolder data;
    private @Nullable StartUpCache cache;

    JavaPart(String name, DataFolder data) {
        this.name = name;
        this.data = data;
    }

    /** What comes after the JVM's flags: class path, main class, arguments. */
    abstract List<String> program() throws IOException, InterruptedException;

    /** The jars that are on the class path in the end. */
    abstract List<Path> jars() throws IOException, InterruptedException;

    abstract List<String> jvmFlags();

    abstract Map<String, String> environment();

    abstract Path startUpCaches();

    /** A replica shares the cache of the first. */
    String kind() {
        return name;
    }

    @Override
    public Process launch() throws IOException, InterruptedException {
        List<String> program = program();
        StartUpCache own = StartUpCache.of(startUpCaches(), kind(), jars(), jvmFlags());
        cache = own;
        List<String> command = new ArrayList<>(List.of(JavaRuntime.java(), LeftOvers.mark(data.path(), name)));
        command.addAll(jvmFlags());
        command.addAll(own.flags(name.equals(kind())));
        command.addAll(program);
        keepLastLog();
        ProcessBuilder builder = new ProcessBuilder(ChildProcess.inOwnSession(command))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .directory(data.path().toFile());
        // Meant for the launcher's own JVM at most.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment());
        return builder.start();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return data.log(name);
    }

    @Override
    public void ended(int exitCode) {
        if (cache != null && name.equals(kind())) {
            cache.keep();
        }
    }

    @Override
    public Duration stopPatience() {
        return cache != null && cache.isRecording() ? PATIENCE_WHEN_RECORDING : Component.super.stopPatience();
    }

    DataFolder data() {
        return data;
    }

    private void keepLastLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), log().resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
