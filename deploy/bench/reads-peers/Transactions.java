import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Prints how many transactions the programs database of a local platform has committed since it was made. */
final class Transactions {
    public static void main(String[] arguments) throws IOException, SQLException {
        try (var connection = LocalDatabase.open(Path.of(arguments[0]));
                var found = connection
                        .createStatement()
                        .executeQuery("select xact_commit from pg_stat_database where datname = current_database()")) {
            found.next();
            System.out.println(found.getLong(1));
        }
    }
}
