package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.oneslot.Front.Person;
import au.standcorrected.faults.oneslot.Front.Request;
import java.util.List;
import java.util.UUID;

/** Somebody who wants the time of a round, in one of the ways in which people come to one. */
@FunctionalInterface
interface Client {
    /** @param number makes this client's start and replica differ from the others' */
    Outcome want(Window window, int number);

    /**
     * @param answers all that they were told, the last word last
     * @param alike whether a retry with the same key was told the same
     */
    record Outcome(List<Answer> answers, boolean alike) {
        static Outcome of(Answer answer) {
            return new Outcome(List.of(answer), true);
        }

        /** Told that they have it. */
        boolean won() {
            return last().had();
        }

        /** Told clearly that they have not. */
        boolean lost() {
            return last().isSlotTaken();
        }

        Answer last() {
            return answers.get(answers.size() - 1);
        }
    }

    /** Keeps the time through one replica and books it through the other. */
    static Client holding(Front front, Clinic clinic) {
        Person person = Person.of(UUID.randomUUID(), "subscriber");
        return (window, number) -> {
            Answer hold = front.send(clinic.hold(person, window.start(number)), number);
            return hold.had()
                    ? new Outcome(List.of(hold, front.send(Clinic.book(person, hold), number + 1)), true)
                    : Outcome.of(hold);
        };
    }

    /** As above, and everything is sent twice with the same key, through both replicas at once. */
    static Client holdingTwice(Front front, Clinic clinic) {
        Person person = Person.of(UUID.randomUUID(), "subscriber");
        return (window, number) -> {
            List<Answer> holds = front.sendTwice(withKey(clinic.hold(person, window.start(number))));
            if (!alike(holds) || !holds.get(0).had()) {
                return new Outcome(holds, alike(holds));
            }
            List<Answer> visits = front.sendTwice(withKey(Clinic.book(person, holds.get(0))));
            return new Outcome(List.of(holds.get(0), holds.get(1), visits.get(0), visits.get(1)), alike(visits));
        };
    }

    /** Reception books it for somebody on the phone. */
    static Client phoning(Front front, Clinic clinic, Person reception, String patient) {
        return (window, number) ->
                Outcome.of(front.send(clinic.bookFor(reception, patient, window.start(number)), number));
    }

    /** Reception presses the button twice. */
    static Client phoningTwice(Front front, Clinic clinic, Person reception, String patient) {
        return (window, number) -> {
            List<Answer> visits = front.sendTwice(withKey(clinic.bookFor(reception, patient, window.start(number))));
            return new Outcome(visits, alike(visits));
        };
    }

    private static Request withKey(Request request) {
        return request.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static boolean alike(List<Answer> answers) {
        Answer one = answers.get(0);
        Answer other = answers.get(1);
        return one.had() ? one.equals(other) : one.says().equals(other.says());
    }
}
