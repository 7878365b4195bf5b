import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The programs database of a local platform, by what stands in its data folder. */
final class LocalDatabase {
    private LocalDatabase() {}

    static Connection open(Path data) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        String name = "export QUARKUS_DATASOURCE_JDBC_URL=";
        String address = Files.readAllLines(data.resolve("env/programs.env")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).replace("'", ""))
                .findFirst()
                .orElseThrow();
        return DriverManager.getConnection(address, "programs", secrets.getProperty("database.programs"));
    }
}
