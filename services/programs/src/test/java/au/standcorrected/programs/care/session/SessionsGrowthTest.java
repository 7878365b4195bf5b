package au.standcorrected.programs.care.session;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Among many members' logs the questions of one member are answered from the index, day or page. */
@QuarkusTest
@WithPlatform
class SessionsGrowthTest {
    private static final String MEMBER = "'00000000-0000-4000-8000-000000000007'";

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select block, id from care.session where member_id = " + MEMBER
                        + " and date = '2026-03-01' order by started_at, id",
                "select * from care.session where member_id = " + MEMBER
                        + " and (date, started_at, id) < ('2026-03-01', now(), " + MEMBER + "::uuid)"
                        + " order by date desc, started_at desc, id desc limit 51",
                "select date, pain_before, pain_after, id from care.session where member_id = " + MEMBER
                        + " and date between '2026-01-01' and '2026-03-01' order by date, started_at, id"
            })
    void noQuestionReadsTheWholeTable(String question) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        """
                        insert into care.session
                        select gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad((n % 200)::text, 12, '0'))::uuid,
                          date '2026-01-01' + (n / 200) % 90, 'MORNING', now(), now(), 'NO_CHANGE', 5, 3, 4, null, '[]', now()
                        from generate_series(1, 20000) n""");
                statement.execute("analyze care.session");
                assertThat(plan(connection, question))
                        .contains("session_member_date")
                        .doesNotContain("Seq Scan");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void openConcernsAreFoundByIndex() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                // The table is all but empty here: what counts is that an index serves the question at all.
                statement.execute("set local enable_seqscan = off");
                assertThat(plan(
                                connection,
                                "select * from care.concern where member_id = " + MEMBER
                                        + " and cleared_at is null order by level, opened_at, id limit 1"))
                        .containsAnyOf("concern_open", "concern_member");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String plan(Connection connection, String question) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("explain " + question)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
