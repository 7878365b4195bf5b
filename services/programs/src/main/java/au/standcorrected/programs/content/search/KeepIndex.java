package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.publishing.ProgramPublished;
import au.standcorrected.programs.content.publishing.Programs;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.publishing.Revisions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Keeps the index to what is published: in the transaction that publishes, and at start-up, when a release has brought
 * other search words or another form of the index.
 */
@ApplicationScoped
public class KeepIndex {
    private static final Logger log = Logger.getLogger(KeepIndex.class);
    private static final int AFTER_THE_IMPORT = 3000; // observers without a priority have 2500

    private final Programs programs;
    private final Revisions revisions;
    private final SearchIndex index;

    @Inject
    KeepIndex(Programs programs, Revisions revisions, SearchIndex index) {
        this.programs = programs;
        this.revisions = revisions;
        this.index = index;
    }

    void atStart(@Observes @Priority(AFTER_THE_IMPORT) StartupEvent event) {
        int made = bringUpToDate();
        if (made > 0) {
            log.infof("search: %d entries made anew", made);
        }
    }

    /** Whoever publishes holds the program. */
    void published(@Observes ProgramPublished event) {
        PublishedRevision revision = revisions.published(event.revision()).orElseThrow();
        index.learn(revision);
        index.write(revision);
    }

    /** @return how many entries were made anew; none when nothing has changed, or another replica was first */
    public int bringUpToDate() {
        List<String> behind = QuarkusTransaction.requiringNew().call(() -> {
            Map<String, String> made = index.fingerprints();
            return revisions.current().stream()
                    .filter(revision -> !index.fingerprint(revision).equals(made.get(revision.program())))
                    .map(PublishedRevision::program)
                    .sorted()
                    .toList();
        });
        return (int) behind.stream().filter(this::bringUpToDate).count();
    }

    /** Holds the program meanwhile, so that of several replicas that start one writes, and no edit is passed over. */
    private boolean bringUpToDate(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PublishedRevision current = programs.forChange(slug)
                    .flatMap(program -> revisions.published(program.currentRevision()))
                    .orElseThrow();
            if (index.fingerprint(current).equals(index.fingerprints().get(slug))) {
                return false;
            }
            index.learn(current);
            index.write(current);
            return true;
        });
    }
}
