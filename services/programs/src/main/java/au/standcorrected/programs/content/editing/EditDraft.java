package au.standcorrected.programs.content.editing;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.exercises.Exercises;
import au.standcorrected.programs.content.publishing.Program;
import au.standcorrected.programs.content.publishing.Programs;
import au.standcorrected.programs.content.publishing.PublishProgram;
import au.standcorrected.programs.content.publishing.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saves and publishes a draft for an editor who has seen its latest version, and notes who did. */
@ApplicationScoped
public class EditDraft {
    private final Programs programs;
    private final Exercises exercises;
    private final PublishProgram publishing;
    private final AuditTrail audit;
    private final Clock clock = Clock.systemUTC();

    @Inject
    EditDraft(Programs programs, Exercises exercises, PublishProgram publishing, AuditTrail audit) {
        this.programs = programs;
        this.exercises = exercises;
        this.publishing = publishing;
        this.audit = audit;
    }

    /** Saves the draft; saving what stands there already changes nothing, its version neither. */
    @Transactional
    Program save(String slug, @Nullable String ifMatch, ProgramDocument document, UUID by) {
        Program program = forChange(slug, ifMatch);
        if (!slug.equals(document.slug())) {
            throw Problems.badField("document.slug", "must stay " + slug);
        }
        long before = program.version();
        program.edit(exercises.inlinedInto(document), by, clock.instant());
        programs.flush();
        if (program.version() != before) {
            audit.note(by, "program-draft-edited", program.id(), slug);
        }
        return program;
    }

    @Transactional
    Revision publish(String slug, @Nullable String ifMatch, String note, UUID by) {
        Program program = forChange(slug, ifMatch);
        Revision revision = publishing.publish(program, note, by);
        audit.note(by, "program-published", program.id(), slug + " revision " + revision.number());
        return revision;
    }

    private Program forChange(String slug, @Nullable String ifMatch) {
        Program program = programs.forChange(slug).orElseThrow(Problems::notFound);
        EntityTags.requireMatch(ifMatch, program.version());
        return program;
    }
}
