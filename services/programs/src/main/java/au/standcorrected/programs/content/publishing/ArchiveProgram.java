package au.standcorrected.programs.content.publishing;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a program out of what is offered, or brings it back, and tells the others in the same transaction. */
@ApplicationScoped
public class ArchiveProgram {
    private final Programs programs;
    private final Revisions revisions;
    private final PublishProgram publishing;
    private final Outbox outbox;
    private final Event<ProgramArchived> archived;
    private final Event<ProgramPublished> published;
    private final Clock clock = Clock.systemUTC();

    @Inject
    ArchiveProgram(
            Programs programs,
            Revisions revisions,
            PublishProgram publishing,
            Outbox outbox,
            Event<ProgramArchived> archived,
            Event<ProgramPublished> published) {
        this.programs = programs;
        this.revisions = revisions;
        this.publishing = publishing;
        this.outbox = outbox;
        this.archived = archived;
        this.published = published;
    }

    /** @return whether that is news */
    @Transactional
    public boolean archive(Program program, String reason, UUID by) {
        PublishedRevision current = current(program);
        if (!program.archive(reason, by, clock.instant())) {
            return false;
        }
        programs.flush();
        ProgramArchived event = ProgramArchived.of(current.document(), current.id(), current.number(), clock.instant());
        outbox.append(new OutboxEvent(
                ProgramPublished.TOPIC, ProgramArchived.class.getSimpleName(), program.id(), program.version(), event));
        archived.fire(event);
        return true;
    }

    /** @return whether that is news */
    @Transactional
    public boolean restore(Program program) {
        PublishedRevision current = current(program);
        if (!program.restore()) {
            return false;
        }
        programs.flush();
        published.fire(publishing.tell(program, current.document(), current.id()));
        return true;
    }

    private PublishedRevision current(Program program) {
        return revisions
                .published(program.currentRevision())
                .orElseThrow(() -> Problems.conflict(
                        "never-published", "This was never published", "Nobody can follow it: leave it a draft."));
    }
}
