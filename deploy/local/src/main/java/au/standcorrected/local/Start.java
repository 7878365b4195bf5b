package au.standcorrected.local;

import au.standcorrected.kit.embedded.EmbeddedStartException;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.LeftOvers;
import au.standcorrected.local.demo.LivingDemo;
import au.standcorrected.local.demo.Site;
import au.standcorrected.local.part.Addresses;
import au.standcorrected.local.part.Checkout;
import au.standcorrected.local.part.Platform;
import au.standcorrected.local.process.Component;
import au.standcorrected.local.process.Ports;
import au.standcorrected.local.process.Progress;
import au.standcorrected.local.process.Supervisor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code deploy/local/start}: the platform in the foreground until it is told to stop. */
public final class Start {
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final StartOptions options;
    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    private Start(StartOptions options, Checkout checkout) {
        this.options = options;
        this.checkout = checkout;
    }

    public static void main(String[] arguments) {
        StartOptions options = new StartOptions();
        CommandLine command = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            ParseResult parsed = command.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return;
            }
            options.check();
            new Start(options, Checkout.own()).run(List.of(arguments));
        } catch (ParameterException e) {
            System.err.println(e.getMessage() + " (deploy/local/start --help tells what there is.)");
            System.exit(MISUSED);
        } catch (Refusal | EmbeddedStartException e) {
            System.err.println(e.getMessage());
            System.exit(REFUSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(REFUSED);
        }
    }

    private void run(List<String> arguments) throws InterruptedException {
        Path folder = options.data == null ? checkout.defaultData() : options.data;
        DataFolder data = new DataFolder(folder);
        if (options.detach) {
            if (!options.reset) {
                data.mayBeUsed();
            }
            System.exit(new Detached(data, checkout).run(arguments));
        }
        if (options.reset) {
            data.reset();
        }
        data.take();
        data.records().write("launcher", ProcessHandle.current());
        List<String> ended = new LeftOvers(data).end();
        if (!ended.isEmpty()) {
            progress.say("Ended what a killed start had left running: " + String.join(", ", ended) + ".");
        }
        Addresses addresses = new Addresses(options.port, options.publicUrl());
        Platform platform = new Platform(
                data,
                addresses,
                checkout,
                new Platform.Shape(
                        options.parts(),
                        options.replicas,
                        options.tls && options.host != null ? options.host : "",
                        !options.empty,
                        options.testClient));
        List<Component> components = platform.components();
        Ports.mustBeFree(components);
        oversee(
                new Supervisor(components, data.records(), progress),
                data,
                platform,
                new Greeting(options, addresses, platform));
    }

    private void oversee(Supervisor supervisor, DataFolder data, Platform platform, Greeting greeting)
            throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, data), "stop"));
        Instant begun = Instant.now();
        progress.say("Stand Corrected on %s, data in %s".formatted(options.publicUrl(), data.path()));
        supervisor.startAll();
        makeDemo(data, platform);
        greeting.lines(Duration.between(begun, Instant.now())).forEach(progress::say);
        note(data);
        throw new Refusal(supervisor.watch(options.whenOneDies));
    }

    /** Once per data folder. A demo that cannot be made is a pity, not a reason to stop the platform. */
    private void makeDemo(DataFolder data, Platform platform) throws InterruptedException {
        Path made = data.path().resolve("demo-made");
        if (options.empty || !options.isWhole() || Files.exists(made)) {
            return;
        }
        Instant begun = Instant.now();
        try {
            new LivingDemo(new Site(options.publicUrl(), platform.trust())).make();
            Files.writeString(made, "");
            progress.say("  demo         made    %4.1f s"
                    .formatted(Progress.seconds(Duration.between(begun, Instant.now()))));
        } catch (IOException e) {
            progress.say("  demo         not made: %s. The next start tries again.".formatted(e.getMessage()));
        }
    }

    private void stop(Supervisor supervisor, DataFolder data) {
        try {
            Files.deleteIfExists(data.readyFile());
        } catch (IOException e) {
            // Only --detach looks at it, and it looks at the process too.
        }
        progress.say("Stopping.");
        Instant begun = Instant.now();
        supervisor.stopAll();
        data.records().remove("launcher");
        progress.say("Stopped in %.1f s.".formatted(Progress.seconds(Duration.between(begun, Instant.now()))));
    }

    private static void note(DataFolder data) {
        try {
            Files.writeString(data.readyFile(), "");
        } catch (IOException e) {
            throw new Refusal("Could not write %s: %s.".formatted(data.readyFile(), e.getMessage()));
        }
    }
}
