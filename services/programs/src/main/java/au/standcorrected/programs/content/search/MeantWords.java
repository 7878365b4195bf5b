package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.search.Spelling.Meant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The stems that a question's words stand for: each its own, or those of the nearest words when no program has it. */
final class MeantWords {
    /** Each word's stem, none for an empty word, and what we know that it may have meant where no program has it. */
    private static final String MEANT =
            """
            select asked.nr, own.stem, near.word, near.stem
            from unnest(?::text[]) with ordinality as asked (word, nr)
            cross join unnest(ts_lexize('english_stem', asked.word)) as own (stem)
            left join lateral (
                select known.word, known.stem from content.search_word as known
                where (select 1 from content.search_stem as its where its.stem = own.stem limit 1) is null
                  and length(asked.word) > 2 and (known.word % asked.word or known.word like asked.word || '%')
                  and exists (select from content.search_stem as its where its.stem = known.stem)) as near on true
            order by asked.nr
            """;

    private MeantWords() {}

    static List<Term> of(Connection connection, List<String> asked) throws SQLException {
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

    /**
     * A stem to look for.
     *
     * @param asked which word of the question, from 1
     * @param meant the word that may have been meant; null when it is the word that was asked
     */
    record Term(int asked, String stem, double closeness, @Nullable String meant) {}
}
