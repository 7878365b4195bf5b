package au.standcorrected.programs.content.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** After an upgrade, tells the others of programs that were published before the event said as much as it does now. */
@ApplicationScoped
class TellAgain {
    private final Programs programs;
    private final PublishedPrograms published;
    private final PublishProgram publishing;

    @Inject
    TellAgain(Programs programs, PublishedPrograms published, PublishProgram publishing) {
        this.programs = programs;
        this.published = published;
        this.publishing = publishing;
    }

    void atStart(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().call(programs::toldInAnEarlierForm).forEach(this::tell);
    }

    /** Holds the program meanwhile, so that of several replicas that start one tells. */
    private void tell(String slug) {
        QuarkusTransaction.requiringNew().run(() -> {
            Program program = programs.forChange(slug).orElseThrow();
            UUID revision = program.currentRevision();
            if (revision != null && program.tellAgain()) {
                programs.flush();
                publishing.tell(
                        program, published.revision(revision).orElseThrow().document(), revision);
            }
        });
    }
}
