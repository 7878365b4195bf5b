package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.Estate;
import au.standcorrected.faults.Replica;
import au.standcorrected.faults.oneslot.Verdict.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exit code 0: in every round one visit for one slot, and everybody else was told so. */
@Command(
        name = "one-slot",
        mixinStandardHelpOptions = true,
        description = "Round after round, many clients want one time through two replicas of booking.")
public final class OneSlot implements Callable<Integer> {
    private static final int MOST_ROUNDS = 400;

    @Option(names = "--rounds", defaultValue = "200", description = "how many (default ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--clients", defaultValue = "50", description = "in each round (default ${DEFAULT-VALUE})")
    private int clients;

    @Option(names = "--locks-off", description = "take the locks out: the constraint must hold")
    private boolean locksOff;

    @Option(names = "--constraint-off", description = "drop the constraints: the locks must hold")
    private boolean constraintOff;

    @Option(names = "--both-off", description = "neither: it must double")
    private boolean bothOff;

    @Option(names = "--at-most", defaultValue = "25", description = "minutes for all rounds (default ${DEFAULT-VALUE})")
    private int minutes;

    @Option(names = "--services", description = "the folder with the built services (default ${DEFAULT-VALUE})")
    private Path services = Path.of("services");

    @Option(names = "--seed", defaultValue = "1", description = "of what is left to chance")
    private long seed;

    OneSlot() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new OneSlot()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (rounds < 1 || rounds > MOST_ROUNDS || clients < 10 || clients > 100) {
            System.err.printf("1 to %d rounds of 10 to 100 clients, please%n", MOST_ROUNDS);
            return 2;
        }
        locksOff |= bothOff;
        constraintOff |= bothOff;
        System.out.printf(
                "%d cores; locks %s, constraints %s; %d rounds of %d clients over two replicas, seed %d%n",
                Runtime.getRuntime().availableProcessors(),
                locksOff ? "OFF" : "on",
                constraintOff ? "OFF" : "on",
                rounds,
                clients,
                seed);
        Path agents = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "one-slot-");
        List<Path> used = locksOff ? List.of(WithoutLocks.agentIn(agents)) : List.of();
        try (Estate estate = Estate.start(services, List.of("booking"), Map.of(), used);
                Books books = Books.of(estate)) {
            if (constraintOff) {
                books.dropConstraints();
            }
            return race(estate, books) ? 0 : 1;
        }
    }

    private boolean race(Estate estate, Books books) throws Exception {
        Front front = new Front(estate.replicas());
        // The second is there so that a room can be taken by somebody else.
        Clinic.open(front);
        Clinic clinic = Clinic.open(front);
        Verdict verdict = new Verdict();
        Instant begun = Instant.now();
        Window taken = null;
        try (Rounds race = new Rounds(front, clinic, rounds, clients, seed)) {
            requireGuardsAsAsked(estate);
            Iterator<Window> windows = Window.each().iterator();
            for (int round = 1; round <= rounds; round++) {
                Window window = windows.next();
                List<Client.Outcome> outcomes = race.run(window);
                long stored = books.visitsIn(window, clinic.practitioner());
                verdict.add(outcomes, stored);
                taken = stored > 0 ? window : taken;
                if (round % 20 == 0) {
                    System.out.printf("  round %d after %d s%n", round, seconds(begun));
                }
                if (seconds(begun) >= 60L * minutes) {
                    throw new IllegalStateException("not done after " + minutes + " minutes");
                }
            }
        }
        System.out.printf("%d rounds in %d s%n", rounds, seconds(begun));
        return verdict.print(
                found(books, Objects.requireNonNull(taken, "nobody ever had a time"), clinic.practitioner()),
                constraintOff);
    }

    private static long seconds(Instant begun) {
        return Duration.between(begun, Instant.now()).toSeconds();
    }

    private static Found found(Books books, Window taken, UUID practitioner) throws IOException, SQLException {
        long refused = books.refusedByConstraint();
        return new Found(
                books.overlaps(),
                books.twiceTheSamePatient(),
                books.insertsOver(taken, practitioner),
                refused,
                books.deadlocks());
    }

    /** A run that believes the locks are gone while they are there would say nothing. */
    private void requireGuardsAsAsked(Estate estate) throws IOException {
        for (Replica replica : estate.replicas()) {
            if (WithoutLocks.areTakenOut(replica.said()) != locksOff) {
                throw new IllegalStateException("the locks are " + (locksOff ? "still there" : "not there"));
            }
        }
    }
}
