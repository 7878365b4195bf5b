package au.standcorrected.programs.content.publishing;

import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.content.document.DocumentRules;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecalls;
import au.standcorrected.programs.content.rules.ContentRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What stands between a draft and its publication. */
@ApplicationScoped
public class ReadyToPublish {
    private static final String WITHDRAWN = " has been withdrawn";

    private final DocumentRules form;
    private final StandingRecalls recalls;
    private final ContentRules content = ContentRules.shipped(Glossary.shipped());

    @Inject
    ReadyToPublish(DocumentRules form, StandingRecalls recalls) {
        this.form = form;
        this.recalls = recalls;
    }

    /** All that an editor has to mend: first the form, and once that is right what the rules for content say. */
    public List<FieldError> broken(ProgramDocument document) {
        List<FieldError> broken = brokenOfRelease(document);
        if (form.broken(document).isEmpty()) {
            content.broken(document).forEach(finding -> broken.add(new FieldError(finding.key(), finding.message())));
        }
        return broken;
    }

    /** The same for what a release brings: its words were checked when it was built. */
    List<FieldError> brokenOfRelease(ProgramDocument document) {
        List<FieldError> broken = new ArrayList<>(form.broken(document));
        broken.addAll(withdrawn(document));
        return broken;
    }

    private List<FieldError> withdrawn(ProgramDocument document) {
        Recalled recalled = recalls.now();
        List<FieldError> broken = new ArrayList<>();
        for (int i = 0; i < document.phases().size(); i++) {
            List<PlannedExercise> plan = document.phases().get(i).plan();
            for (int j = 0; j < plan.size(); j++) {
                String exercise = plan.get(j).exercise();
                if (recalled.withdraws(exercise)) {
                    broken.add(new FieldError(
                            "phases[" + i + "].plan[" + j + "].exercise", "'" + exercise + "'" + WITHDRAWN));
                }
            }
        }
        if (document.flare() != null) { // a draft may not have come to it yet
            List<String> gentle = document.flare().exercises();
            for (int i = 0; i < gentle.size(); i++) {
                if (recalled.withdraws(gentle.get(i))) {
                    broken.add(new FieldError("flare.exercises[" + i + "]", "'" + gentle.get(i) + "'" + WITHDRAWN));
                }
            }
        }
        return broken;
    }
}
