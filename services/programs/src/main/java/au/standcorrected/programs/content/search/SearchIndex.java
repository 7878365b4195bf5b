package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The entries that programs are found by, written in the transaction of whoever calls, who holds the program. */
@ApplicationScoped
class SearchIndex {
    private static final String WRITE =
            """
            insert into content.search_entry (slug, fingerprint, words)
            values (?, ?, setweight(to_tsvector('english', ?), 'A') || setweight(to_tsvector('english', ?), 'B')
                || setweight(to_tsvector('english', ?), 'C') || setweight(to_tsvector('english', ?), 'D'))
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
        ProgramDocument program = revision.document();
        IndexedText text = IndexedText.of(program, words.of(program.slug()));
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement old =
                    connection.prepareStatement("delete from content.search_entry where slug = ?")) {
                old.setString(1, program.slug()); // its phrases and words go with it
                old.executeUpdate();
            }
            try (PreparedStatement entry = connection.prepareStatement(WRITE)) {
                List<String> values = List.of(
                        program.slug(),
                        fingerprint(revision),
                        text.names(),
                        text.uses(),
                        text.text(),
                        text.exercises());
                for (int i = 0; i < values.size(); i++) {
                    entry.setString(i + 1, values.get(i));
                }
                entry.executeUpdate();
            }
            all(connection, "search_phrase (slug, phrase)", program.slug(), text.phrases());
            all(connection, "search_word (slug, word)", program.slug(), text.vocabulary());
        } catch (SQLException e) {
            throw new IllegalStateException("the search entry of " + program.slug() + " cannot be written", e);
        }
    }

    private static void all(Connection connection, String table, String slug, Collection<String> values)
            throws SQLException {
        String sql = "insert into content." + table + " select ?, unnest(?::text[])";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, slug);
            insert.setArray(2, connection.createArrayOf("text", values.toArray()));
            insert.executeUpdate();
        }
    }
}
