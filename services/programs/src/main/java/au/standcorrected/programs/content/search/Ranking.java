package au.standcorrected.programs.content.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts programs in order: how much of what was asked they are about, rare words counting for more, and how near one of
 * their names or sayings comes to the whole question.
 */
final class Ranking {
    /** A saying that is the question counts as much as all of its words together. */
    private static final double SAYING = 1.0;

    /** Below this share of the best, a program has a word in common and no more. */
    private static final double WORTH_SHOWING = 0.3;

    private Ranking() {}

    /**
     * @param programs how many there are in all
     * @param sayings by program, from 0 to 1, how near its nearest saying is
     */
    static List<String> of(int programs, Collection<Hit> hits, Map<String, Double> sayings) {
        Map<String, Double> scores = scores(programs, hits, sayings);
        double best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= best * WORTH_SHOWING)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Map<String, Double> scores(int programs, Collection<Hit> hits, Map<String, Double> sayings) {
        Map<Integer, Double> rarity = new HashMap<>();
        Map<String, Map<Integer, Double>> found = new HashMap<>();
        for (Hit hit : hits) {
            double rare = rarity(programs, hit.named());
            rarity.merge(hit.asked(), rare, Math::max);
            found.computeIfAbsent(hit.program(), program -> new HashMap<>())
                    .merge(hit.asked(), hit.closeness() * hit.weight() * rare, Math::max);
        }
        double all = rarity.values().stream().mapToDouble(rare -> rare).sum();
        Map<String, Double> scores = new HashMap<>();
        for (String program : union(found.keySet(), sayings.keySet())) {
            double words = found.getOrDefault(program, Map.of()).values().stream()
                    .mapToDouble(value -> value)
                    .sum();
            scores.put(program, (all == 0 ? 0 : words / all) + SAYING * sayings.getOrDefault(program, 0.0));
        }
        return scores;
    }

    /** From about 0, a word of every program's name, up. */
    private static double rarity(int programs, int named) {
        return Math.log1p((programs - named + 0.5) / (named + 0.5));
    }

    private static Collection<String> union(Collection<String> one, Collection<String> other) {
        TreeSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /**
     * A word of the question that a program has.
     *
     * @param asked which word of the question
     * @param closeness 1 when it is spelt so, less when it is only near
     * @param weight from 0 to 1, where in the program it stands and how often
     * @param named how many programs have it in their names, their line or their uses
     */
    record Hit(int asked, String program, double closeness, double weight, int named) {}
}
