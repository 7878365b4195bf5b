package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.search.MeantWords.Term;
import au.standcorrected.programs.content.search.Ranking.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What the database says about a question; what it is worth, {@link Ranking} says. */
@ApplicationScoped
class SearchSignals {
    /** Rarity looks at names and uses only: every program's text speaks of sleep. */
    private static final String HITS =
            """
            with term as materialized (
              select nr, asked.stem, closeness,
                (select count(*) from content.search_stem as its where its.stem = asked.stem and named) as programs
              from unnest(?::int[], ?::text[], ?::float8[]) as asked (nr, stem, closeness))
            select nr, slug, closeness, weight, programs from term join content.search_stem using (stem)
            """;

    /** Sayings of the likeliest programs that are near a part of the question, and others near a short one as a whole. */
    private static final String SAYINGS =
            """
            select slug, max(greatest(similarity(phrase, ?), 0.9 * strict_word_similarity(phrase, ?)))
            from content.search_phrase
            where slug = any (?) or (? and phrase % ?)
            group by slug
            """;

    /** Comparing takes its time, so only this many programs' sayings are compared with parts of the question. */
    private static final int LIKELIEST = 8;

    /** In characters. Sayings are short: none is near a question that is longer than this. */
    private static final int SHORT_QUESTION = 24;

    private final DataSource database;

    @Inject
    SearchSignals(DataSource database) {
        this.database = database;
    }

    /** @param question in plain words */
    Found of(String question) {
        try (Connection connection = database.getConnection()) {
            List<Term> terms = MeantWords.of(connection, PlainWords.asked(question));
            List<Hit> hits = hits(connection, terms);
            int programs = programs(connection);
            List<String> likeliest = Ranking.of(programs, hits, Map.of()).stream()
                    .limit(LIKELIEST)
                    .toList();
            return new Found(programs, hits, sayings(connection, question, likeliest), terms);
        } catch (SQLException e) {
            throw new IllegalStateException("the search could not be asked", e);
        }
    }

    private static List<Hit> hits(Connection connection, List<Term> terms) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(HITS)) {
            query.setArray(
                    1, array(connection, "int4", terms.stream().map(Term::asked).toArray()));
            query.setArray(
                    2, array(connection, "text", terms.stream().map(Term::stem).toArray()));
            query.setArray(
                    3,
                    array(
                            connection,
                            "float8",
                            terms.stream().map(Term::closeness).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    hits.add(new Hit(
                            rows.getInt(1), rows.getString(2), rows.getDouble(3), rows.getDouble(4), rows.getInt(5)));
                }
            }
        }
        return hits;
    }

    private static Map<String, Double> sayings(Connection connection, String question, List<String> likeliest)
            throws SQLException {
        Map<String, Double> sayings = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SAYINGS)) {
            query.setString(1, question);
            query.setString(2, question);
            query.setArray(3, array(connection, "text", likeliest.toArray()));
            query.setBoolean(4, likeliest.isEmpty() || question.length() <= SHORT_QUESTION);
            query.setString(5, question);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sayings.put(rows.getString(1), rows.getDouble(2));
                }
            }
        }
        return sayings;
    }

    private static int programs(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from content.search_entry");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    /** @param programs how many there are in all */
    record Found(int programs, List<Hit> hits, Map<String, Double> sayings, List<Term> terms) {}
}
