package au.standcorrected.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A component that is a shell command; one that says that it begins is ready then. */
record FakeComponent(String name, Set<String> after, List<Integer> ports, Path log, String shell) implements Component {
    @Override
    public Process launch() throws IOException {
        return new ProcessBuilder("bash", "-c", shell)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    @Override
    public boolean answers() {
        try {
            return !shell.contains(" begins") || Files.readString(log).contains(name + " begins");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Duration startPatience() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration stopPatience() {
        return Duration.ofSeconds(3);
    }
}
