package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.glossary.Glossary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All terms, by their first letter. */
public record GlossaryPage(int total, List<Letter> letters) {
    static GlossaryPage of(Glossary glossary) {
        List<Letter> letters = new ArrayList<>();
        for (Term term : glossary.terms()) {
            String first = term.term().substring(0, 1).toUpperCase(Locale.ROOT);
            if (letters.isEmpty() || !letters.get(letters.size() - 1).letter().equals(first)) {
                letters.add(new Letter(first, new ArrayList<>()));
            }
            letters.get(letters.size() - 1).terms().add(term);
        }
        return new GlossaryPage(glossary.terms().size(), List.copyOf(letters));
    }

    /** @param letter a capital */
    public record Letter(String letter, List<Term> terms) {}
}
