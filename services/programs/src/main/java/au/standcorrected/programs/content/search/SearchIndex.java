package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The entries that programs are found by, written in the transaction of whoever calls, who holds the program. */
@ApplicationScoped
class SearchIndex {
    /** Names weigh most, then uses, text and exercises. */
    private static final String STEMS =
            """
            with entry as materialized (
              select setweight(to_tsvector('english', ?), 'A') || setweight(to_tsvector('english', ?), 'B')
                || setweight(to_tsvector('english', ?), 'C') || setweight(to_tsvector('english', ?), 'D') as words)
            insert into content.search_stem (stem, slug, weight, named)
            select lexeme, ?, ts_rank('{0.05, 0.1, 0.5, 1.0}', words, lexeme::tsquery), weights && '{A,B}'
            from entry, unnest(words)
            """;

    /** In order, so that two that write at once wait for each other and never crosswise. */
    private static final String WORDS =
            """
            insert into content.search_word (word, stem)
            select word, stem from unnest(?::text[]) as word, unnest(ts_lexize('english_stem', word)) as stem
            order by word on conflict do nothing
            """;

    private final DataSource database;
    private final SearchWords words = SearchWords.shipped();

    @Inject
    SearchIndex(DataSource database) {
        this.database = database;
    }

    /** What the program's entry is, or should be, made of. */
    String fingerprint(PublishedRevision revision) {
        return ProgramJson.hash(IndexedText.FORM + revision.etag() + words.of(revision.program()));
    }

    /** What each entry was made of, by program. */
    Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select slug, fingerprint from content.search_entry");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                fingerprints.put(rows.getString(1), rows.getString(2));
            }
            return fingerprints;
        } catch (SQLException e) {
            throw new IllegalStateException("the search index cannot be read", e);
        }
    }

    /** Writes the program's entry, or writes it anew. */
    void write(PublishedRevision revision) {
        String slug = revision.program();
        IndexedText text = IndexedText.of(revision.document(), words.of(slug));
        try (Connection connection = database.getConnection()) {
            // Its stems and phrases go with it.
            run(connection, "delete from content.search_entry where slug = ?", slug);
            run(
                    connection,
                    "insert into content.search_entry (slug, fingerprint) values (?, ?)",
                    slug,
                    fingerprint(revision));
            run(connection, STEMS, text.names(), text.uses(), text.text(), text.exercises(), slug);
            run(
                    connection,
                    "insert into content.search_phrase (slug, phrase) select ?, unnest(?::text[])",
                    slug,
                    connection.createArrayOf("text", text.phrases().toArray()));
        } catch (SQLException e) {
            throw new IllegalStateException("the search entry of " + slug + " cannot be written", e);
        }
    }

    /**
     * Makes the program's words known to those who mistype them. Programs share the words, so this has a short
     * transaction of its own; one that comes to nothing leaves words behind that no program has, which does no harm.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void learn(PublishedRevision revision) {
        IndexedText text = IndexedText.of(revision.document(), words.of(revision.program()));
        try (Connection connection = database.getConnection()) {
            run(
                    connection,
                    WORDS,
                    connection.createArrayOf("text", text.vocabulary().toArray()));
        } catch (SQLException e) {
            throw new IllegalStateException("the words of " + revision.program() + " cannot be learnt", e);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
