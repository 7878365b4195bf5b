package au.standcorrected.programs.content.editing;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.publishing.ArchiveProgram;
import au.standcorrected.programs.content.publishing.Program;
import au.standcorrected.programs.content.publishing.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Moves a program into the archive and back for an editor, and notes who did. Neither asks for the version that the
 * editor has seen: a program that should not be started is not left on offer because somebody saved a draft.
 */
@ApplicationScoped
class MoveProgram {
    private final Programs programs;
    private final ArchiveProgram archive;
    private final AuditTrail audit;

    @Inject
    MoveProgram(Programs programs, ArchiveProgram archive, AuditTrail audit) {
        this.programs = programs;
        this.archive = archive;
        this.audit = audit;
    }

    /** Archiving what is archived changes nothing: the first reason stays. */
    @Transactional
    Program archive(String slug, String reason, UUID by) {
        Program program = programs.forChange(slug).orElseThrow(Problems::notFound);
        if (archive.archive(program, reason, by)) {
            audit.note(by, "program-archived", program.id(), slug);
        }
        return program;
    }

    @Transactional
    Program restore(String slug, UUID by) {
        Program program = programs.forChange(slug).orElseThrow(Problems::notFound);
        if (archive.restore(program)) {
            audit.note(by, "program-restored", program.id(), slug);
        }
        return program;
    }
}
