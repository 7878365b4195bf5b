package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.oneslot.Front.Person;
import java.time.Instant;
import java.util.UUID;

/** Has a visit at another time and would like this one instead. Goes on from where the last round has left it. */
final class Mover implements Client {
    private final Front front;
    private final Clinic clinic;
    private Person person;
    private Answer visit;

    private Mover(Front front, Clinic clinic, Person person, Answer visit) {
        this.front = front;
        this.clinic = clinic;
        this.person = person;
        this.visit = visit;
    }

    static Mover parked(Front front, Clinic clinic, Instant startsAt) {
        Person person = Person.of(UUID.randomUUID(), "subscriber");
        Answer hold = Clinic.had(front.send(clinic.hold(person, startsAt), 0));
        return new Mover(front, clinic, person, Clinic.had(front.send(Clinic.book(person, hold), 1)));
    }

    /** Tokens last a quarter of an hour; a run may take longer. */
    void signInAgain() {
        person = Person.of(person.member(), "subscriber");
    }

    @Override
    public Outcome want(Window window, int number) {
        Answer moved = front.send(clinic.move(person, visit, window.start(number)), number);
        if (moved.had()) {
            visit = moved;
        }
        return Outcome.of(moved);
    }
}
