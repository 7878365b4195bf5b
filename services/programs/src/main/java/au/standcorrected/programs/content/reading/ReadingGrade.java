package au.standcorrected.programs.content.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How many years of school a text asks for, by the Flesch–Kincaid grade level: {@code 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59}.
 *
 * <p>Source of the formula: Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas
 * (Automated Readability Index, Fog Count and Flesch Reading Ease Formula) for Navy enlisted personnel. Research Branch
 * Report 8-75, Naval Technical Training Command, Millington, 1975. It was fitted to passages of some 200 words; below
 * {@link #FEWEST_WORDS} a single long word decides, so that shorter texts are not rated on their own.
 *
 * <p>A term of the glossary counts as one word of two syllables, however long: the app explains it where it stands, so
 * that it asks no more of the reader than a common word does. A number is one word of one syllable, and so is a
 * telephone number.
 */
public final class ReadingGrade {
    public static final int FEWEST_WORDS = 100;
    private static final int TERM_SYLLABLES = 2;
    private static final String TERM = "\uE000"; // private use: stands in for a term, and nobody writes it
    private static final Pattern NUMBERS_IN_A_ROW = Pattern.compile("\\d+(?:[ \u00A0]\\d+)+");

    /** A name such as NURSE-ON-CALL is read as words, not letter by letter. */
    private static final Pattern NAME_IN_CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:-\\p{Lu}{2,})+");

    private static final Pattern WORD = Pattern.compile(TERM + "|[\\p{L}\\p{N}]+(?:['’.,:/][\\p{L}\\p{N}]+)*");

    private final Pattern terms;

    /** @param glossary the terms that are explained to the reader */
    public ReadingGrade(List<String> glossary) {
        String longestFirst = String.join(
                "|",
                glossary.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(term -> Pattern.quote(term.toLowerCase(Locale.ROOT)) + "(?:e?s)?")
                        .toList());
        this.terms = glossary.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    /** Rates a Markdown text. */
    public Rating of(String markdown) {
        int words = 0;
        int syllables = 0;
        List<String> sentences = PlainText.sentences(markdown);
        String longest = "";
        int most = 0;
        for (String sentence : sentences) {
            List<String> found = words(sentence);
            words += found.size();
            syllables += found.stream().mapToInt(ReadingGrade::syllables).sum();
            if (found.size() > most) {
                most = found.size();
                longest = sentence;
            }
        }
        if (words == 0) {
            return new Rating(0, 0, "", List.of());
        }
        double grade = 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
        return new Rating(words, grade, longest, hardest(sentences));
    }

    private List<String> words(String sentence) {
        String withoutTerms = terms.matcher(sentence).replaceAll(" " + TERM + " ");
        String named = NAME_IN_CAPITALS.matcher(withoutTerms).replaceAll(name -> name.group()
                .toLowerCase(Locale.ROOT));
        String text = NUMBERS_IN_A_ROW.matcher(named).replaceAll("1");
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static int syllables(String word) {
        return word.equals(TERM) ? TERM_SYLLABLES : Syllables.of(word);
    }

    private List<String> hardest(List<String> sentences) {
        return sentences.stream()
                .flatMap(sentence -> words(sentence).stream())
                .filter(word -> syllables(word) > 3)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparingInt(ReadingGrade::syllables).reversed())
                .limit(6)
                .toList();
    }

    /**
     * What a text asks of its reader.
     *
     * @param grade years of school; below 0 for very short sentences
     * @param longest the sentence with the most words
     * @param hardest up to six words of four syllables and more
     */
    public record Rating(int words, double grade, String longest, List<String> hardest) {
        /** To one decimal, as it is shown: 8.04 is 8.0. */
        public double rounded() {
            return Math.round(grade * 10) / 10.0;
        }
    }
}
