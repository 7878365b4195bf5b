package au.standcorrected.programs.content.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of the words we know somebody may have meant. */
final class Spelling {
    /** The first letters of a word are less than the word, but more than a slip. */
    private static final double BEGUN = 0.75;

    private static final double WORST = 0.72;
    private static final int AT_MOST = 4;

    private Spelling() {}

    /** The nearest, best first; none when nothing is near enough. */
    static List<Meant> nearest(String asked, Collection<String> known) {
        return known.stream()
                .map(word -> new Meant(word, closeness(asked, word)))
                .filter(meant -> meant.closeness() >= WORST)
                .sorted(Comparator.comparingDouble(Meant::closeness).reversed().thenComparing(Meant::word))
                .limit(AT_MOST)
                .toList();
    }

    /** 1 for the same word, 0 for another one altogether. */
    static double closeness(String asked, String word) {
        double slip = 1 - (double) slips(asked, word) / Math.max(asked.length(), word.length());
        return word.startsWith(asked) ? Math.max(BEGUN, slip) : slip;
    }

    /** How many letters are missing, too many, wrong, or have changed places with the next. */
    private static int slips(String one, String other) {
        int[][] count = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    count[i][j] = i + j;
                    continue;
                }
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                count[i][j] = Math.min(Math.min(count[i - 1][j], count[i][j - 1]) + 1, count[i - 1][j - 1] + wrong);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    count[i][j] = Math.min(count[i][j], count[i - 2][j - 2] + 1);
                }
            }
        }
        return count[one.length()][other.length()];
    }

    /** @param closeness above 0, at most 1 */
    record Meant(String word, double closeness) {}
}
