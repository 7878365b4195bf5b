package au.standcorrected.local.demo;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The demo's people and what they have been doing, relative to today. Made through the services' own use cases, so that
 * every projection is true; running it again changes nothing.
 */
public final class LivingDemo {
    private static final String AT = "@demo.standcorrected.test";
    private static final String OWEN = "owen.wandoo" + AT;
    private static final String ROBYN = "robyn.callistemon" + AT;
    private static final String GUS = "gus.figtree" + AT;
    private static final String NELL = "nell.bluegum" + AT;
    private static final String MIA = "mia.boxleaf" + AT;
    private static final String TARIQ = "tariq.saltbush" + AT;
    private static final String NED = "ned.ironbark" + AT;
    private static final int GUS_DAY = 17;
    private static final int FLARE_DAY = 9;

    private final Site site;

    public LivingDemo(Site site) {
        this.site = site;
    }

    /** @throws IOException naming what was refused; what was made until then stays and is not made again */
    public void make() throws IOException, InterruptedException {
        try (SideBySide work = new SideBySide()) {
            List<SignedIn> people = signIn(work);
            Fortnight fortnight = Fortnight.open(people.get(0), people.get(1), work);
            // Those with the most to do first.
            List<Made> parts = new ArrayList<>();
            Subscriber gus = new Subscriber(people.get(2), GUS);
            parts.add(() -> gus(gus));
            Subscriber nell = new Subscriber(people.get(3), NELL);
            parts.add(() -> nell(nell));
            parts.addAll(fortnight.visits());
            parts.add(() -> mia(new Subscriber(people.get(4), MIA)));
            parts.add(() -> tariq(new Subscriber(people.get(5), TARIQ)));
            work.make(parts);
            // Last, so that nobody takes the time that he sees free.
            gus.booksOn(DayOfWeek.THURSDAY, Practice.MELTON, Practice.NED);
            nell.booksOn(DayOfWeek.TUESDAY, Practice.MELTON, Practice.NED);
            new Practitioner(people.get(6))
                    .assigns(
                            Practice.NELL,
                            "gluteus-medius-dysfunction",
                            "strengthen",
                            "Good steady work, Nell. Two days a week is plenty for the first one.");
        }
    }

    private List<SignedIn> signIn(SideBySide work) throws IOException, InterruptedException {
        List<Callable<SignedIn>> people = new ArrayList<>();
        for (String address : List.of(OWEN, ROBYN, GUS, NELL, MIA, TARIQ, NED)) {
            people.add(() -> SignedIn.as(site, address, "demo"));
        }
        return work.all(people);
    }

    /** Sacroiliac program, day 17; pain from 6 down to 3 with one flare; one block of today done. */
    private void gus(Subscriber gus) throws IOException, InterruptedException {
        gus.subscribe(false, true);
        gus.remindedAt(LocalTime.of(7, 30));
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
        for (int day = 2; day < GUS_DAY - 1; day += 3) {
            gus.toldNextDay(since.plusDays(day - 1L), "morning", Math.max(0, painOn(day) - 1));
        }
        gus.checkedIn(since.plusDays(6), 6, 6, 4);
        gus.checkedIn(since.plusDays(13), 4, 4, 6);
        gus.measured(since, "chair-stands", "extra", List.of(Map.of("item", "count", "value", 9)));
        gus.measured(since.plusDays(14), "chair-stands", "extra", List.of(Map.of("item", "count", "value", 12)));
    }

    private static int painOn(int day) {
        return day == FLARE_DAY ? 7 : 6 - 3 * day / GUS_DAY;
    }

    /** Desk and neck merged, trial day 3. */
    private void mia(Subscriber mia) throws IOException, InterruptedException {
        mia.subscribe(false, false);
        LocalDate since = mia.today().minusDays(2);
        mia.follow("desk-posture", since, "calm");
        mia.follow("non-specific-neck-pain", since, "calm");
        mia.did(since, "desk", 4, 3);
        mia.did(since.plusDays(1), "desk", 4, 3);
    }

    /** Balance and falls, large text; past the first phases. */
    private void nell(Subscriber nell) throws IOException, InterruptedException {
        nell.subscribe(true, true);
        LocalDate since = nell.today().minusDays(45);
        nell.follow("osteoporosis-falls", since, "strengthen");
        for (int day = 14; day > 0; day -= 2) {
            nell.did(nell.today().minusDays(day), "morning", 2, 1);
        }
        nell.measured(since, "one-leg-stand", "extra", oneLeg(6, 4));
        nell.measured(nell.today().minusDays(3), "one-leg-stand", "extra", oneLeg(14, 11));
    }

    private static List<Map<String, Object>> oneLeg(int left, int right) {
        return List.of(Map.of("item", "left", "value", left), Map.of("item", "right", "value", right));
    }

    /** Has decided not to stay after the trial. */
    private void tariq(Subscriber tariq) throws IOException, InterruptedException {
        tariq.subscribe(false, false);
        tariq.cancelAtPeriodEnd();
        tariq.follow("desk-posture", tariq.today().minusDays(5), "calm");
    }
}
