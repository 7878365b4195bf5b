package au.standcorrected.booking.practitioner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** After an upgrade, tells the others of practitioners once more when the event says more than it did. */
@ApplicationScoped
class TellAgain {
    private final Practitioners practitioners;
    private final PractitionerEvents events;

    @Inject
    TellAgain(Practitioners practitioners, PractitionerEvents events) {
        this.practitioners = practitioners;
        this.events = events;
    }

    /** The rows are held meanwhile, so that of several replicas that start one tells. */
    void atStart(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> practitioners.toldInAnEarlierForm().stream()
                .filter(Practitioner::tellAgain)
                .forEach(practitioner -> {
                    practitioners.flush();
                    events.changed(practitioner);
                }));
    }
}
