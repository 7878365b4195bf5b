package au.standcorrected.local.demo;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The demo's people and what they have been doing, relative to today. Made through the services' own use cases, so that
 * every projection is true; running it again changes nothing.
 */
public final class LivingDemo {
    private static final String AT = "@demo.standcorrected.test";
    private static final int GUS_DAY = 17;
    private static final int FLARE_DAY = 9;
    private static final int AT_ONCE = 4;

    private final Site site;

    public LivingDemo(Site site) {
        this.site = site;
    }

    /** @throws IOException naming what was refused; what was made until then stays and is not made again */
    public void make() throws IOException, InterruptedException {
        Fortnight fortnight = new Fortnight(site);
        List<Made> parts = new ArrayList<>(fortnight.open());
        parts.addAll(List.of(this::gus, this::mia, this::nell, this::tariq));
        sideBySide(parts);
    }

    private static void sideBySide(List<Made> parts) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Made part : parts) {
                running.add(threads.submit(() -> {
                    part.make();
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException refused ? refused : new IOException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sacroiliac program, day 17; pain from 6 down to 3 with one flare; one block of today done. */
    private void gus() throws IOException, InterruptedException {
        Subscriber gus = new Subscriber(site, "gus.figtree" + AT);
        gus.subscribe(false, true);
        LocalDate since = gus.today().minusDays(GUS_DAY - 1L);
        gus.follow("sacroiliac-joint-dysfunction", since, "restore");
        for (int day = 1; day < GUS_DAY; day++) {
            int pain = painOn(day);
            gus.did(since.plusDays(day - 1L), "morning", pain, Math.max(0, pain - 1));
            if (day % 4 != 0) {
                gus.did(since.plusDays(day - 1L), "evening", pain, Math.max(0, pain - 1));
            }
        }
        gus.did(gus.today(), "morning", 3, 3);
        gus.booksOn(DayOfWeek.THURSDAY, Practice.MELTON, Practice.NED);
    }

    private static int painOn(int day) {
        return day == FLARE_DAY ? 7 : 6 - 3 * day / GUS_DAY;
    }

    /** Desk program on trial, day 3. */
    private void mia() throws IOException, InterruptedException {
        Subscriber mia = new Subscriber(site, "mia.boxleaf" + AT);
        mia.subscribe(false, false);
        LocalDate since = mia.today().minusDays(2);
        mia.follow("desk-posture", since, "calm");
        mia.did(since, "desk", 4, 3);
        mia.did(since.plusDays(1), "desk", 4, 3);
    }

    /** Large text; past the first phases. */
    private void nell() throws IOException, InterruptedException {
        Subscriber nell = new Subscriber(site, "nell.bluegum" + AT);
        nell.subscribe(true, true);
        LocalDate since = nell.today().minusDays(45);
        nell.follow("gluteus-medius-dysfunction", since, "strengthen");
        for (int day = 14; day > 0; day -= 2) {
            nell.did(nell.today().minusDays(day), "morning", 2, 1);
        }
    }

    /** Has decided not to stay after the trial. */
    private void tariq() throws IOException, InterruptedException {
        Subscriber tariq = new Subscriber(site, "tariq.saltbush" + AT);
        tariq.subscribe(false, false);
        tariq.cancelAtPeriodEnd();
        tariq.follow("desk-posture", tariq.today().minusDays(5), "calm");
    }
}
