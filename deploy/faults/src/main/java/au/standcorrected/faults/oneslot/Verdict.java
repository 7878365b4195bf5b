package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.oneslot.Client.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rounds came to. */
final class Verdict {
    private final Map<String, Integer> answers = new TreeMap<>();
    private int rounds;
    private int withOneWinner;
    private int withMore;
    private int withoutAny;
    private int mostWinners;
    private int storedOtherwise;
    private int serverErrors;
    private int unclear;
    private int unlike;
    private boolean holds = true;

    /** @param stored how many visits the database has in the time of this round */
    void add(List<Outcome> outcomes, long stored) {
        int winners = (int) outcomes.stream().filter(Outcome::won).count();
        rounds++;
        withOneWinner += winners == 1 ? 1 : 0;
        withMore += winners > 1 ? 1 : 0;
        withoutAny += winners == 0 ? 1 : 0;
        mostWinners = Math.max(mostWinners, winners);
        storedOtherwise += stored == winners ? 0 : 1;
        for (Outcome outcome : outcomes) {
            unlike += outcome.alike() ? 0 : 1;
            unclear += outcome.won() || outcome.lost() ? 0 : 1;
            for (Answer answer : outcome.answers()) {
                answers.merge(answer.says(), 1, Integer::sum);
                serverErrors += answer.status() >= 500 || answer.status() == 0 ? 1 : 0;
            }
        }
    }

    /** What was asked of the database when all was over. */
    record Found(long overlaps, long twiceTheSamePatient, List<String> insertsOver, long refused, long deadlocks) {}

    /** Prints the table. True when nothing was given away twice and everybody was told so. */
    boolean print(Found found, boolean constraintOff) {
        System.out.printf("%-62s %10s %10s%n", "", "expected", "found");
        line("rounds with exactly one winner", rounds, withOneWinner);
        line("rounds with more than one winner", 0, withMore);
        line("rounds without a winner", 0, withoutAny);
        line("most winners of a round", 1, mostWinners);
        line("rounds in which the database has not the visits that were told", 0, storedOtherwise);
        line("clients told neither \"yours\" nor 409 slot-taken", 0, unclear);
        line("answers 5xx, or none", 0, serverErrors);
        line("retries with the same key that were answered otherwise", 0, unlike);
        line("visits that a retry with the same key has doubled", 0, found.twiceTheSamePatient());
        line("overlaps in the database", 0, found.overlaps());
        if (constraintOff) {
            System.out.printf("an insert typed over a taken time, no constraint there: %s%n", found.insertsOver());
        } else {
            holds &= found.insertsOver().equals(List.of("23P01 practitioner_once", "23P01 room_once"));
            System.out.printf("an insert typed over a taken time is refused: %s%n", found.insertsOver());
        }
        System.out.printf(
                "answers: %s; refused by the constraint %d times; deadlocks that the database ended %d%n",
                answers, found.refused(), found.deadlocks());
        System.out.println(holds ? "one slot, one winner" : "DOUBLED or unclear");
        return holds;
    }

    private void line(String what, long expected, long found) {
        holds &= expected == found;
        System.out.printf("%-62s %10d %10d%s%n", what, expected, found, expected == found ? "" : "  <--");
    }
}
