package au.standcorrected.programs.content.publishing;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.content.document.ProgramDocument;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes a draft the current revision and tells the others, in one transaction. */
@ApplicationScoped
public class PublishProgram {
    private final Revisions revisions;
    private final ReadyToPublish ready;
    private final Outbox outbox;
    private final Event<ProgramPublished> published;
    private final boolean withoutReview;
    private final Clock clock = Clock.systemUTC();

    @Inject
    PublishProgram(
            Revisions revisions,
            ReadyToPublish ready,
            Outbox outbox,
            Event<ProgramPublished> published,
            @ConfigProperty(name = "programs.publish-without-review", defaultValue = "true") boolean withoutReview) {
        this.revisions = revisions;
        this.ready = ready;
        this.outbox = outbox;
        this.published = published;
        this.withoutReview = withoutReview;
    }

    /** Whether a release may publish the document: one that asks for what was withdrawn since stays a draft. */
    public boolean takes(ProgramDocument document) {
        return (withoutReview || !document.reviewPending())
                && ready.brokenOfRelease(document).isEmpty();
    }

    /**
     * @param note what changed, for the people who are offered the revision
     * @param by null when a release of the platform publishes
     */
    @Transactional
    public Revision publish(Program program, String note, @Nullable UUID by) {
        if (program.archivedAt() != null) {
            throw Problems.conflict(
                    "program-archived", "This program is archived", "Bring it back first, then publish.");
        }
        ProgramDocument document = program.draft();
        List<FieldError> broken = by == null ? ready.brokenOfRelease(document) : ready.broken(document);
        if (!broken.isEmpty()) {
            throw notReady(broken);
        }
        if (document.reviewPending() && !withoutReview) {
            throw Problems.unprocessable(
                    "review-needed",
                    "A reviewer has to sign this first",
                    "Ask a registered practitioner to review it.");
        }
        if (!program.changed()) {
            throw Problems.conflict(
                    "nothing-to-publish", "Nothing to publish", "The draft says what is already published.");
        }
        Revision revision = program.publish(note, by, clock.instant());
        revisions.persistAndFlush(revision);
        published.fire(tell(program, document, revision.id()));
        return revision;
    }

    /** Tells the others what is current; the program's changes have to be in the database. */
    ProgramPublished tell(Program program, ProgramDocument document, UUID revision) {
        ProgramPublished event = ProgramPublished.of(document, revision, program.currentNumber());
        outbox.append(new OutboxEvent(
                ProgramPublished.TOPIC,
                ProgramPublished.class.getSimpleName(),
                program.id(),
                program.version(),
                event));
        return event;
    }

    private static HttpProblem notReady(List<FieldError> broken) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/not-ready-to-publish"))
                .withStatus(422)
                .withTitle("This is not ready to publish")
                .withDetail("Mend what is listed, then publish again.")
                .with("errors", broken)
                .build();
    }
}
