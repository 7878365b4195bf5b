package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.oneslot.Client.Outcome;
import au.standcorrected.faults.oneslot.Front.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Round after round: so many clients at once, and one visit's worth of time. */
final class Rounds implements AutoCloseable {
    private static final int WAYS = 10;
    private static final Duration ROUND_AT_MOST = Duration.ofSeconds(90);

    private final Front front;
    private final Clinic clinic;
    private final Person reception = Person.of(UUID.randomUUID(), "reception");
    private final List<String> patients;
    private final Random random;
    private final List<Mover> movers = new ArrayList<>();
    private final int clients;
    private final ExecutorService threads;

    Rounds(Front front, Clinic clinic, int rounds, int clients, long seed) {
        this.front = front;
        this.clinic = clinic;
        this.clients = clients;
        this.random = new Random(seed);
        this.patients = clinic.patients(reception, clients);
        this.threads = Executors.newFixedThreadPool(clients);
        Iterator<Instant> parked = Window.parked(rounds).iterator();
        for (int i = 0; i < clients; i++) {
            if (i % WAYS >= 8) {
                movers.add(Mover.parked(front, clinic, parked.next()));
            }
        }
    }

    /** All clients ask at the same moment, in an order and for starts that chance has made. */
    List<Outcome> run(Window window) throws InterruptedException {
        // All tokens are made before the gate opens.
        movers.forEach(Mover::signInAgain);
        List<Client> crowd = crowd(Person.of(reception.member(), "reception"));
        Collections.shuffle(crowd, random);
        CyclicBarrier gate = new CyclicBarrier(crowd.size());
        List<Future<Outcome>> asked = new ArrayList<>();
        for (int i = 0; i < crowd.size(); i++) {
            Client client = crowd.get(i);
            int number = random.nextInt(1_000);
            asked.add(threads.submit(() -> {
                gate.await();
                return client.want(window, number);
            }));
        }
        List<Outcome> outcomes = new ArrayList<>();
        Instant until = Instant.now().plus(ROUND_AT_MOST);
        for (Future<Outcome> one : asked) {
            try {
                outcomes.add(one.get(Duration.between(Instant.now(), until).toMillis(), TimeUnit.MILLISECONDS));
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("a client did not come back", e);
            }
        }
        return outcomes;
    }

    /** Of ten, four hold and book, two of them twice; one phones, one twice; two move. */
    private List<Client> crowd(Person desk) {
        List<Client> crowd = new ArrayList<>(movers);
        for (int i = 0; i < clients; i++) {
            int way = i % WAYS;
            if (way < 4) {
                crowd.add(Client.holding(front, clinic));
            } else if (way < 6) {
                crowd.add(Client.holdingTwice(front, clinic));
            } else if (way < 7) {
                crowd.add(Client.phoning(front, clinic, desk, patients.get(i)));
            } else if (way < 8) {
                crowd.add(Client.phoningTwice(front, clinic, desk, patients.get(i)));
            }
        }
        return crowd;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
