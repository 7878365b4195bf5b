package au.standcorrected.local;

import au.standcorrected.local.part.Addresses;
import au.standcorrected.local.part.Platform;
import au.standcorrected.local.process.JavaRuntime;
import au.standcorrected.local.process.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last lines of a start: where to go and as whom. */
final class Greeting {
    private static final String AT = "@demo.standcorrected.test";
    private static final List<String> PEOPLE = List.of(
            "gus.figtree" + AT + "        subscriber, day 17 of his program",
            "mia.boxleaf" + AT + "        subscriber on trial",
            "nell.bluegum" + AT + "       subscriber, large text",
            "tariq.saltbush" + AT + "     subscriber",
            "robyn.callistemon" + AT + "  reception",
            "ned.ironbark" + AT + "       practitioner",
            "priya.paperbark" + AT + "    editor",
            "owen.wandoo" + AT + "        admin");

    private final StartOptions options;
    private final Addresses addresses;
    private final Platform platform;

    Greeting(StartOptions options, Addresses addresses, Platform platform) {
        this.options = options;
        this.addresses = addresses;
        this.platform = platform;
    }

    List<String> lines(Duration took) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(Locale.ROOT, "Ready in %.1f s.", Progress.seconds(took)));
        lines.add("");
        lines.add("  Stand Corrected   " + options.publicUrl());
        lines.add("  Mailbox           " + addresses.mailbox() + "   (every mail the platform sends lands here)");
        if (options.empty) {
            lines.add("  No demo           register on the page; the mail to verify is in the mailbox");
        } else {
            lines.add("  Sign in as        one of these, password demo:");
            PEOPLE.forEach(person -> lines.add("      " + person));
            lines.add("  Without the demo  deploy/local/start --reset --empty");
        }
        options.without.stream()
                .filter(Addresses.SERVICES::contains)
                .map(service -> "  Run %s yourself: . %s && ./mvnw quarkus:dev -pl services/%s"
                        .formatted(service, platform.environmentFile(service), service))
                .forEach(lines::add);
        if (JavaRuntime.feature() < 25) {
            lines.add("  Hint              this is Java %d; with a JDK 25 it starts in less than half the time"
                    .formatted(JavaRuntime.feature()));
        }
        lines.add("  Stop              " + (detached() ? "deploy/local/stop" : "Ctrl-C"));
        lines.add("");
        return lines;
    }

    private static boolean detached() {
        return Boolean.getBoolean(Detached.MARK);
    }
}
