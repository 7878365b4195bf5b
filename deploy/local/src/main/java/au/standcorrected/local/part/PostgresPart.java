package au.standcorrected.local.part;

import au.standcorrected.kit.embedded.ChildProcess;
import au.standcorrected.kit.embedded.EmbeddedPostgres;
import au.standcorrected.kit.embedded.EmbeddedStartException;
import au.standcorrected.kit.embedded.PostgresSettings;
import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.Secrets;
import au.standcorrected.local.process.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL with one database for each service and one for Keycloak. */
final class PostgresPart implements Component {
    private static final List<String> DATABASES = List.of("accounts", "programs", "media", "booking", "keycloak");

    private final DataFolder data;
    private final Secrets secrets;
    private final Addresses addresses;
    private @Nullable EmbeddedPostgres postgres;

    PostgresPart(DataFolder data, Secrets secrets, Addresses addresses) {
        this.data = data;
        this.secrets = secrets;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Integer> ports() {
        return List.of(addresses.port("postgres"));
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public Path log() {
        return data.log("postgres");
    }

    @Override
    public Process launch() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.launch(PostgresSettings.in(data.of("postgres"))
                    .withPort(addresses.port("postgres"))
                    .withPassword(secrets.databasePassword("postgres"))
                    .withLog(log())
                    .leftToItsSupervisor());
            postgres = started;
            return started.process();
        } catch (EmbeddedStartException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean answers() {
        return postgres != null && postgres.isReady();
    }

    @Override
    public void onceReady() {
        if (postgres != null) {
            for (String database : DATABASES) {
                postgres.createDatabase(database, secrets.databasePassword(database));
            }
        }
    }

    @Override
    public void askToEnd(Process process) {
        // SIGTERM would wait for every client to leave.
        ChildProcess.signal("INT", process.pid());
    }
}
