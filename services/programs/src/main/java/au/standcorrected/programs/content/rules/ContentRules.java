package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.originality.KnownWords;
import au.standcorrected.programs.content.reading.ReadingGrade;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** All rules for words, plans, equipment and sources. The form is for the schema and the document's own rules. */
public final class ContentRules {
    private final ReadingRules reading;
    private final WordingRules wording;
    private final OriginalityRules originality;
    private final EvidenceRules evidence;
    private final EquipmentRules equipment;

    ContentRules(
            ReadingRules reading,
            WordingRules wording,
            OriginalityRules originality,
            EvidenceRules evidence,
            EquipmentRules equipment) {
        this.reading = reading;
        this.wording = wording;
        this.originality = originality;
        this.evidence = evidence;
        this.equipment = equipment;
    }

    /** With the lists of the release. */
    public static ContentRules shipped(Glossary glossary) {
        return new ContentRules(
                new ReadingRules(new ReadingGrade(glossary.words())),
                WordingRules.shipped(),
                new OriginalityRules(KnownWords.shipped()),
                EvidenceRules.shipped(),
                EquipmentRules.shipped());
    }

    /** @param program with its exercises inside, as far as there are any */
    public List<Finding> broken(ProgramDocument program) {
        List<Finding> broken = words(ProgramJson.tree(program));
        broken.addAll(evidence.broken(program));
        broken.addAll(PlanRules.broken(program));
        return broken;
    }

    public List<Finding> broken(ExerciseDocument exercise) {
        List<Finding> broken = words(ProgramJson.tree(exercise));
        broken.addAll(equipment.broken(exercise));
        return broken;
    }

    public ReadingRules reading() {
        return reading;
    }

    /** The rules for words alone, which ask for no form: a draft's, say. */
    public List<Finding> words(JsonNode document) {
        List<Finding> broken = new ArrayList<>(reading.broken(document));
        broken.addAll(wording.broken(document));
        broken.addAll(originality.broken(document));
        return broken;
    }
}
