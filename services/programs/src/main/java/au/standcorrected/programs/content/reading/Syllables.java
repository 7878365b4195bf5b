package au.standcorrected.programs.content.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word: by rules of spelling, and by a list where English does not keep to them.
 *
 * <p>A number is one syllable: people take it in at a glance, and do not say it. So is each letter of an abbreviation
 * such as GP, but for the three of W.
 */
public final class Syllables {
    private static final Map<String, Integer> EXCEPTIONS = SyllableExceptions.read();
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern AFTER_APOSTROPHE = Pattern.compile("['’](?:s|re|ve|ll|d|m)$");
    /** "isn't", "haven't", but not "don't". */
    private static final Pattern SPOKEN_NOT = Pattern.compile("[a-z]*[sdtve]n['’]t");
    /** Said in "muscle", "ankles", "settled", "centre", not in "whole", "called", "more". */
    private static final Pattern SAID_AT_THE_END = Pattern.compile("[^aeiouylrw][lr]e[sd]?$");
    /** The e of "pace", "moved", "makes"; not of "rested" and "braces". */
    private static final Pattern SILENT_AT_THE_END =
            Pattern.compile("(?<=[^aeiouy])(?:(?<![td])ed|(?<![sxzcg]|ch|sh)es|e)$");
    /** The e of "safely", "careful", "soreness", "movement". */
    private static final Pattern SILENT_BEFORE_ENDING =
            Pattern.compile("(?<=[aeiouy][^aeiouy]{1,2})e(?=(?:ly|fu(?:l|lly)|ness|ments?|less|ty)$)");
    /** Vowels side by side that are said one after the other, as in "radius", "trial", "easier", "video", "doing". */
    private static final Pattern APART =
            Pattern.compile("ia(?!ge\\b|l|n\\b|ns\\b)|(?<![ctsg])ia(?:l|ns?\\b)|i(?:um|us\\b|ety|et)"
                    + "|(?<![ctxg])io(?!n)|io\\b|(?<![ctf]|fr)ien|(?<!t)ie(?:r|st)\\b"
                    + "|eo(?!u|ns?\\b|p)|eus\\b|(?<![gqs])ua(?!r)|uou|(?<![gqb])uid"
                    + "|[aeiouy]ing|[aeou]y(?:er|o|a|ee)|ism(?:s)?\\b");

    private Syllables() {}

    /** At least one. */
    public static int of(String word) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return 1;
        }
        if (isAbbreviation(word)) {
            return word.chars()
                    .filter(Character::isLetter)
                    .map(letter -> letter == 'W' ? 3 : 1)
                    .sum();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (SPOKEN_NOT.matcher(lower).matches()) {
            return bySpelling(lower.replaceAll("n['’]t$", "")) + 1;
        }
        String letters = AFTER_APOSTROPHE.matcher(lower).replaceAll("").replaceAll("[^a-z]", "");
        Integer known = EXCEPTIONS.get(letters);
        if (known == null && letters.endsWith("s")) {
            known = EXCEPTIONS.get(letters.substring(0, letters.length() - 1));
        }
        return known != null ? known : bySpelling(letters);
    }

    /** Three capitals, or more when nobody could say them as a word. */
    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.chars().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))
                && (word.length() < 4
                        || !VOWELS.matcher(word.toLowerCase(Locale.ROOT)).find());
    }

    private static int bySpelling(String word) {
        String spoken = SAID_AT_THE_END.matcher(word).find()
                ? word
                : SILENT_AT_THE_END.matcher(word).replaceFirst("");
        spoken = SILENT_BEFORE_ENDING.matcher(spoken).replaceFirst("");
        long vowels = VOWELS.matcher(spoken).results().count();
        long apart = APART.matcher(spoken).results().count();
        return (int) Math.max(1, vowels + apart);
    }
}
