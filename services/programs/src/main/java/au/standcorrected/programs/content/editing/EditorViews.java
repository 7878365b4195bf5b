package au.standcorrected.programs.content.editing;

import au.standcorrected.programs.content.document.DocumentChange;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.publishing.Program;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.ReadyToPublish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Sets a program's draft beside its current revision. */
@ApplicationScoped
class EditorViews {
    private final PublishedPrograms published;
    private final ReadyToPublish ready;

    @Inject
    EditorViews(PublishedPrograms published, ReadyToPublish ready) {
        this.published = published;
        this.ready = ready;
    }

    EditorProgramView of(Program program) {
        ProgramDocument draft = program.draft();
        return new EditorProgramView(
                program.slug(),
                new EditorProgramView.Draft(
                        draft, program.version(), program.draftUpdatedAt(), program.draftUpdatedBy()),
                EditorProgramEntry.Published.of(program),
                EditorProgramEntry.Archived.of(program),
                program.changed(),
                changes(program, draft),
                ready.broken(draft));
    }

    private List<DocumentChange> changes(Program program, ProgramDocument draft) {
        UUID current = program.currentRevision();
        if (current == null || !program.changed()) {
            return List.of();
        }
        return published
                .revision(current)
                .map(revision -> DocumentChange.between(ProgramJson.tree(revision.document()), ProgramJson.tree(draft)))
                .orElse(List.of());
    }
}
