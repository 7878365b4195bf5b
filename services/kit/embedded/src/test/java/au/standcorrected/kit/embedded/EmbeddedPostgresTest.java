package au.standcorrected.kit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsDataOverARestartAndWritesDurably() throws SQLException {
        // Given
        PostgresSettings settings = PostgresSettings.in(folder.resolve("postgres"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(settings)) {
            postgres.createDatabase("programs", "first");
            postgres.createDatabase("programs", "second");
            execute(
                    postgres,
                    "CREATE EXTENSION btree_gist; CREATE TABLE kept(word text); INSERT INTO kept VALUES ('gum')");
        }

        // When
        try (EmbeddedPostgres again = EmbeddedPostgres.start(settings.withPort(Port.free()))) {
            // Then
            assertThat(ask(again, "SELECT word FROM kept")).isEqualTo("gum");
            assertThat(ask(again, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(again, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void refusesDataThatALiveServerUses() {
        // Given
        PostgresSettings settings = PostgresSettings.in(folder.resolve("postgres"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(settings)) {
            // When / Then
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings.withPort(Port.free())))
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining(
                            "in use by process " + postgres.process().pid());
        }
    }

    @Test
    void startsAfterAKillAndItsDeathIsSeen() throws Exception {
        // Given
        PostgresSettings settings = PostgresSettings.in(folder.resolve("postgres"));
        try (EmbeddedPostgres killed = EmbeddedPostgres.start(settings)) {
            killed.process().destroyForcibly();
            assertThat(killed.process().waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(killed.isReady()).isFalse();
        }
        // A stale record whose number now belongs to a live process that is no PostgreSQL.
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        // When
        try (EmbeddedPostgres again = EmbeddedPostgres.start(settings.withPort(Port.free()))) {
            // Then
            assertThat(again.isReady()).isTrue();
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        // Given
        Path data = Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "15\n");

        // When / Then
        assertThatThrownBy(() -> EmbeddedPostgres.start(PostgresSettings.in(data)))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("of version 15");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresSettings settings =
                    PostgresSettings.in(folder.resolve("postgres")).withPort(other.getLocalPort());

            // When / Then
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings)).hasMessageContaining("is taken");
            assertThat(folder.resolve("postgres")).doesNotExist();
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("programs"), "programs", "second");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("programs"), "programs", "second");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
