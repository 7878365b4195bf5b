package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.activities.Activity;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.search.SearchPrograms;
import au.standcorrected.programs.content.search.SearchPrograms.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search of a page.
 *
 * @param words what was asked; empty when nothing was
 * @param urgent whether the words may be of an emergency
 */
public record SearchOnPage(
        String words,
        Optional<Region> region,
        Optional<Activity> activity,
        List<ProgramCard> programs,
        boolean urgent) {
    static final SearchOnPage NOT_ASKED = new SearchOnPage("", Optional.empty(), Optional.empty(), List.of(), false);

    /** Too long a question is cut and an unknown choice is none, since an address should always show something. */
    static SearchOnPage of(Asked asked, SearchPrograms search, Activities activities) {
        String words = asked.words() == null ? "" : asked.words().strip();
        String cut = words.substring(0, Math.min(words.length(), SearchPrograms.LONGEST_QUESTION));
        Optional<Region> region = Optional.ofNullable(asked.region()).flatMap(Region::of);
        Optional<Activity> activity = Optional.ofNullable(asked.activity()).flatMap(activities::of);
        if (cut.isEmpty() && region.isEmpty() && activity.isEmpty()) {
            return NOT_ASKED;
        }
        Answer answer = search.find(cut, region.orElse(null), activity.orElse(null));
        return new SearchOnPage(
                cut,
                region,
                activity,
                answer.programs().stream().map(ProgramCard::of).toList(),
                answer.urgent());
    }

    public boolean asked() {
        return !words.isEmpty() || chosen();
    }

    /** Whether something was chosen besides the words. */
    public boolean chosen() {
        return region.isPresent() || activity.isPresent();
    }

    /** What was chosen, as it stands on the page. */
    public String choice() {
        return Stream.concat(region.map(Region::label).stream(), activity.map(Activity::label).stream())
                .collect(Collectors.joining(", "));
    }

    public boolean isIn(String key) {
        return region.filter(chosen -> chosen.key().equals(key)).isPresent();
    }

    public boolean isFor(String key) {
        return activity.filter(chosen -> chosen.key().equals(key)).isPresent();
    }

    /** What an address asks for. */
    record Asked(@Nullable String words, @Nullable String region, @Nullable String activity) {}
}
