package au.standcorrected.programs.content.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may not be used, and the company in which it may.
 *
 * @param phrase regular expression, whatever the case
 * @param fine stretches of a sentence, such as "fixed time" or "safe sun", in which the phrase means something else
 * @param deniedIsFine whether "will not cure" and the like are fine; true unless the file says otherwise
 * @param promotional only in the fields that invite: title, line, whom it is for and what to expect
 * @param onlyEarlyEvidence only where no source of the document is better than early
 * @param reason what the reader is told
 * @param source where the rule comes from
 */
public record WordingRule(
        String id,
        String phrase,
        @Nullable List<String> fine,
        @Nullable Boolean deniedIsFine,
        @Nullable Boolean promotional,
        @Nullable Boolean onlyEarlyEvidence,
        String reason,
        String source) {
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();
    private static final Set<String> PROMOTIONAL = Set.of("title", "name", "line", "whoItIsFor", "whatToExpect");
    /** What one should not do is denied by where it stands. */
    private static final Pattern DENIED_BY_PLACE = Pattern.compile("avoid\\[\\d+\\]\\.text|mistakes\\[\\d+\\]");
    /** A denial in the same clause, up to eight words before; "not only" is none. */
    private static final String DENIAL =
            "(?:\\b(?:not|no|never|cannot|nor|neither|without|nobody|nothing|none|rather than|instead of|avoid|wary"
                    + " of)\\b|n['’]t\\b)(?! (?:only|just|merely)\\b)(?:[ -]+[\\p{L}\\p{N}'’]+){0,8}?[ -]+[\"“']?";

    /** Finds the phrase where nothing makes it fine. */
    Optional<String> in(String sentence) {
        if (!pattern(phrase).matcher(sentence).find()) {
            return Optional.empty();
        }
        Matcher found = pattern(phrase).matcher(masked(sentence));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    boolean appliesTo(String key, boolean early) {
        boolean denied = !Boolean.FALSE.equals(deniedIsFine)
                && DENIED_BY_PLACE.matcher(key).matches();
        return !denied
                && (!Boolean.TRUE.equals(promotional) || PROMOTIONAL.contains(key))
                && (!Boolean.TRUE.equals(onlyEarlyEvidence) || early);
    }

    private String masked(String sentence) {
        String masked = sentence;
        for (String context : fine == null ? List.<String>of() : fine) {
            masked = blank(masked, context);
        }
        return Boolean.FALSE.equals(deniedIsFine) ? masked : blank(masked, DENIAL + "(?:" + phrase + ")");
    }

    /** Leaves the sentence as long as it was, so that what stands apart stays apart. */
    private static String blank(String sentence, String context) {
        return pattern(context).matcher(sentence).replaceAll((MatchResult found) -> "#"
                .repeat(found.group().length()));
    }

    private static Pattern pattern(String expression) {
        return COMPILED.computeIfAbsent(
                expression, written -> Pattern.compile(written, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
