package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.originality.KnownWords;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our own words: no twelve in a row from the clinic's facts files.
 *
 * <p>A source's citation, DOI and PMID are exempt, and so are doses: they are facts, and can be said in one way only.
 * {@link Passage} leaves them out.
 */
public final class OriginalityRules {
    private final KnownWords known;

    public OriginalityRules(KnownWords known) {
        this.known = known;
    }

    public List<Finding> broken(JsonNode document) {
        List<Finding> broken = new ArrayList<>();
        passages(document).forEach((key, text) -> known.in(text)
                .ifPresent(words -> broken.add(new Finding(
                        key,
                        "originality",
                        "runs along with the clinic's facts files: “" + words + "”; say it anew"))));
        return broken;
    }

    /** Lists such as steps and cues are read as one text as well, since their lines are shorter than twelve words. */
    private static Map<String, String> passages(JsonNode document) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Passage passage : Passage.of(document)) {
            String list = passage.key().replaceFirst("\\[\\d+\\]$", "");
            texts.merge(list, passage.text(), (before, text) -> before + "\n" + text);
        }
        return texts;
    }
}
