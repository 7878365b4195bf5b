package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.search.SearchPrograms;
import au.standcorrected.programs.content.search.SearchPrograms.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search of a page.
 *
 * @param words what was asked; empty when nothing was
 * @param urgent whether the words may be of an emergency
 */
public record SearchOnPage(String words, List<ProgramCard> programs, boolean urgent) {
    static final SearchOnPage NOT_ASKED = new SearchOnPage("", List.of(), false);

    /** Too long a question is cut, since an address should always show something. */
    static SearchOnPage of(@Nullable String words, SearchPrograms search) {
        if (words == null || words.isBlank()) {
            return NOT_ASKED;
        }
        String asked = words.strip();
        String cut = asked.substring(0, Math.min(asked.length(), SearchPrograms.LONGEST_QUESTION));
        Answer answer = search.find(cut, null, null);
        return new SearchOnPage(
                cut, answer.programs().stream().map(ProgramCard::of).toList(), answer.urgent());
    }

    public boolean asked() {
        return !words.isEmpty();
    }
}
