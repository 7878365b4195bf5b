package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.search.Ranking.Hit;
import au.standcorrected.programs.content.search.Spelling.Meant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the database says about a question; what it is worth, {@link Ranking} says. */
@ApplicationScoped
class SearchSignals {
    /** Each word's stem, none for an empty word, and what we know that it may have meant where no program has it. */
    private static final String MEANT =
            """
            select asked.nr, stem, near.word, (ts_lexize('english_stem', near.word))[1]
            from unnest(?::text[]) with ordinality as asked (word, nr)
            cross join unnest(ts_lexize('english_stem', asked.word)) as stem
            cross join lateral (select exists (
                select from content.search_entry where words @@ stem::tsquery) as known) as entry
            left join lateral (select distinct word from content.search_word
                where not known and length(asked.word) > 2 and (word % asked.word or word like asked.word || '%')) as near on true
            order by asked.nr
            """;

    /** Names weigh most, then uses, text and exercises; rarity looks at names and uses only. */
    private static final String HITS =
            """
            select term.nr, entry.slug, term.closeness, ts_rank('{0.05, 0.1, 0.5, 1.0}', entry.words, term.stem::tsquery), named.programs
            from unnest(?::int[], ?::text[], ?::float8[]) as term (nr, stem, closeness)
            cross join lateral (select count(*) as programs from content.search_entry
                where words @@ (term.stem || ':AB')::tsquery) as named
            join content.search_entry as entry on entry.words @@ term.stem::tsquery
            """;

    /** Sayings that are near the whole question, and those of the programs found by words that are a part of it. */
    private static final String SAYINGS =
            """
            select slug, max(greatest(similarity(phrase, ?), 0.9 * strict_word_similarity(phrase, ?)))
            from content.search_phrase
            where phrase % ? or slug = any (?)
            group by slug
            """;

    private final DataSource database;

    @Inject
    SearchSignals(DataSource database) {
        this.database = database;
    }

    /** @param question in plain words */
    Found of(String question) {
        try (Connection connection = database.getConnection()) {
            List<Term> terms = terms(connection, PlainWords.asked(question));
            List<Hit> hits = hits(connection, terms);
            return new Found(programs(connection), hits, sayings(connection, question, hits), terms);
        } catch (SQLException e) {
            throw new IllegalStateException("the search could not be asked", e);
        }
    }

    private static List<Term> terms(Connection connection, List<String> asked) throws SQLException {
        Map<Integer, String> stems = new TreeMap<>();
        Map<Integer, Map<String, String>> near = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(MEANT)) {
            query.setArray(1, connection.createArrayOf("text", asked.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    stems.put(rows.getInt(1), rows.getString(2));
                    if (rows.getString(4) != null) {
                        near.computeIfAbsent(rows.getInt(1), nr -> new LinkedHashMap<>())
                                .put(rows.getString(3), rows.getString(4));
                    }
                }
            }
        }
        List<Term> terms = new ArrayList<>();
        stems.forEach((nr, stem) -> {
            Map<String, String> known = near.get(nr);
            if (known == null) {
                terms.add(new Term(nr, stem, 1, null));
                return;
            }
            for (Meant meant : Spelling.nearest(asked.get(nr - 1), known.keySet())) {
                terms.add(
                        new Term(nr, known.getOrDefault(meant.word(), meant.word()), meant.closeness(), meant.word()));
            }
        });
        return terms;
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

    private static Map<String, Double> sayings(Connection connection, String question, List<Hit> hits)
            throws SQLException {
        Set<String> byWords = new LinkedHashSet<>();
        hits.forEach(hit -> byWords.add(hit.program()));
        Map<String, Double> sayings = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SAYINGS)) {
            query.setString(1, question);
            query.setString(2, question);
            query.setString(3, question);
            query.setArray(4, array(connection, "text", byWords.toArray()));
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

    /**
     * A stem to look for.
     *
     * @param asked which word of the question, from 1
     * @param meant the word that may have been meant; null when it is the word that was asked
     */
    record Term(int asked, String stem, double closeness, @Nullable String meant) {}

    /** @param programs how many there are in all */
    record Found(int programs, List<Hit> hits, Map<String, Double> sayings, List<Term> terms) {}
}
