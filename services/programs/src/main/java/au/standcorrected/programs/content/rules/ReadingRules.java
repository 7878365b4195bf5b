package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.reading.ReadingGrade;
import au.standcorrected.programs.content.reading.ReadingGrade.Rating;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain language: grade 8 or lower, section by section. What is shorter than can be rated is rated together with what
 * stands around it, such as all things to avoid, or an exercise's start, steps and cues.
 */
public final class ReadingRules {
    public static final double HIGHEST_GRADE = 8.0;
    private static final Pattern SECTION = Pattern.compile("sections\\[\\d+\\]\\.text");
    private static final Pattern TITLE = Pattern.compile(".*\\b(?:title|name|targets|source)");

    private final ReadingGrade grade;

    public ReadingRules(ReadingGrade grade) {
        this.grade = grade;
    }

    public List<Finding> broken(JsonNode document) {
        List<Finding> broken = new ArrayList<>();
        ratings(document).forEach((key, rating) -> {
            if (rating.rounded() > HIGHEST_GRADE) {
                broken.add(new Finding(key, "reading", message(rating)));
            }
        });
        return broken;
    }

    /** The hardest part's grade; 0 when nothing is long enough. */
    public double hardest(JsonNode document) {
        return ratings(document).values().stream()
                .mapToDouble(Rating::rounded)
                .max()
                .orElse(0);
    }

    /** All parts that are long enough. */
    public Map<String, Rating> ratings(JsonNode document) {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        Map<String, String> joined = new LinkedHashMap<>();
        for (Passage passage : Passage.of(document)) {
            Rating alone = grade.of(passage.text());
            if (SECTION.matcher(passage.key()).matches() && alone.words() >= ReadingGrade.FEWEST_WORDS) {
                ratings.put(passage.key(), alone);
            } else if (!TITLE.matcher(passage.key()).matches()) {
                joined.merge(part(document, passage.key()), passage.text(), (before, text) -> before + "\n\n" + text);
            }
        }
        joined.forEach((key, text) -> {
            Rating together = grade.of(text);
            if (together.words() >= ReadingGrade.FEWEST_WORDS) {
                ratings.put(key, together);
            }
        });
        return ratings;
    }

    private static String part(JsonNode document, String key) {
        if (document.has("steps")) {
            return "start, steps, cues";
        }
        Matcher first = Pattern.compile("^\\w+").matcher(key);
        String top = first.find() ? first.group() : key;
        return top.equals("line") || top.equals("whoItIsFor") || top.equals("whatToExpect") ? "introduction" : top;
    }

    private static String message(Rating rating) {
        String hard = rating.hardest().isEmpty() ? "" : "; long words: " + String.join(", ", rating.hardest());
        return String.format(
                Locale.ROOT,
                "reads at grade %.1f, at most %.1f; the longest sentence: “%s”%s",
                rating.rounded(),
                HIGHEST_GRADE,
                rating.longest(),
                hard);
    }
}
