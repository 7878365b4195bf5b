package au.standcorrected.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Which visits the demo's calendar holds, and what became of each as seen from now: about three quarters full. */
final class Plan {
    private static final double FULL = 0.75;

    private final Instant now;

    Plan(Instant now) {
        this.now = now;
    }

    /**
     * @param patient their id
     * @param clinic its slug
     * @param kind its slug
     */
    record Visit(String patient, String clinic, String kind, Instant startsAt, Fate fate) {}

    enum Fate {
        AHEAD(""),
        ARRIVED("arrival"),
        IN_SESSION("start"),
        ATTENDED("attendance"),
        MISSED("absence"),
        CANCELLED("cancellation");

        private final String step;

        Fate(String step) {
            this.step = step;
        }

        /** What reception does; nothing for a visit that is still to come. */
        String step() {
            return step;
        }
    }

    /** What chance puts into a practitioner's day. */
    List<Visit> on(LocalDate date, Practice.Practitioner practitioner, List<String> patients, Random chance) {
        List<Visit> visits = new ArrayList<>();
        for (Practice.Shift shift : practitioner.on(date)) {
            Instant end = date.atTime(shift.until()).atZone(Practice.ZONE).toInstant();
            Instant at = date.atTime(shift.from()).atZone(Practice.ZONE).toInstant();
            while (at.isBefore(end)) {
                boolean first = chance.nextInt(10) == 0;
                boolean taken = chance.nextDouble() < FULL;
                String patient = patients.get(chance.nextInt(patients.size()));
                int fortune = chance.nextInt(100);
                Instant next = at.plusSeconds(60L * (first ? 60 : 30));
                if (taken && !next.isAfter(end)) {
                    visits.add(new Visit(
                            patient, shift.clinic(), first ? "initial" : "standard", at, fate(at, next, fortune)));
                }
                at = next;
            }
        }
        return visits;
    }

    /** Of a hundred visits 86 are attended, 5 missed and 9 cancelled. */
    private Fate fate(Instant from, Instant until, int fortune) {
        if (fortune < 9) {
            return Fate.CANCELLED;
        }
        if (from.isAfter(now.plusSeconds(1_200))) {
            return Fate.AHEAD;
        }
        if (from.isAfter(now)) {
            return Fate.ARRIVED;
        }
        if (until.isAfter(now)) {
            return Fate.IN_SESSION;
        }
        return fortune < 14 ? Fate.MISSED : Fate.ATTENDED;
    }
}
