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
    /** Endings whose e is silent: "moved", "goes", "makes", but not "rested", "braces", "table". */
    private static final Pattern SILENT_E =
            Pattern.compile("(?<=[^aeiouy])(?:(?<![td])ed|(?<![sxzcg]|ch|sh)es|(?<!(?<![aeiouy])[^aeiouylr][l])e)$");
    /** Vowels side by side that are said one after the other: "radius", "idea", "fluid" is one, "doing" too. */
    private static final Pattern HIATUS = Pattern.compile(
            "i(?:a(?!g|l\\b|n\\b)|um|us\\b|o(?!n)|ety|et\\b|en)|eo(?!u|n\\b|p)|ua(?!r|l)|uou|ying|[aeou]ing|[^q]ui(?:ty|d)|ea(?:tr|te\\b)|ism");

    private Syllables() {}

    /** At least one. */
    public static int of(String word) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return 1;
        }
        if (isAbbreviation(word)) {
            return word.chars().filter(Character::isLetter).map(letter -> letter == 'W' ? 3 : 1).sum();
        }
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("['’](?:s|t|re|ve|ll|d|m)$", "").replaceAll("[^a-z]", "");
        Integer known = EXCEPTIONS.get(lower);
        return known != null ? known : bySpelling(lower);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.length() < 5
                && word.chars().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    private static int bySpelling(String word) {
        String spoken = SILENT_E.matcher(word).replaceFirst("");
        int vowels = (int) VOWELS.matcher(spoken).results().count();
        int apart = (int) HIATUS.matcher(spoken).results().count();
        return Math.max(1, vowels + apart);
    }
}
