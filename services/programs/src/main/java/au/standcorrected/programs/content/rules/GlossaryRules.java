package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.glossary.Glossary.Term;
import au.standcorrected.programs.content.reading.ReadingGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A glossary that explains: each term once, in order, and in words that are plain without it.
 *
 * <p>An explanation is too short to be rated alone, so they are rated together, and none may be longer than two
 * sentences of its own.
 */
public final class GlossaryRules {
    private GlossaryRules() {}

    public static List<Finding> broken(Glossary glossary) {
        List<Finding> broken = new ArrayList<>();
        List<Term> terms = glossary.terms();
        for (int i = 1; i < terms.size(); i++) {
            int order = terms.get(i - 1).term().compareToIgnoreCase(terms.get(i).term());
            if (order >= 0) {
                broken.add(new Finding(
                        "terms[" + i + "].term",
                        "glossary.order",
                        "'" + terms.get(i).term() + "' " + (order == 0 ? "is there twice" : "is out of order")));
            }
        }
        double grade = new ReadingGrade(List.of())
                .of(String.join("\n\n", terms.stream().map(Term::plain).toList()))
                .rounded();
        if (grade > ReadingRules.HIGHEST_GRADE) {
            broken.add(new Finding(
                    "terms", "reading", String.format(Locale.ROOT, "reads at grade %.1f, at most 8.0", grade)));
        }
        return broken;
    }
}
