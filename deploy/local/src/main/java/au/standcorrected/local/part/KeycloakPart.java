package au.standcorrected.local.part;

import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.Secrets;
import au.standcorrected.local.process.HttpProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keycloak with our realm. */
final class KeycloakPart extends JavaPart {
    private final Secrets secrets;
    private final Addresses addresses;
    private final Checkout checkout;
    private final KeycloakHome home;
    private final RealmSteps realm;

    KeycloakPart(DataFolder data, Secrets secrets, Addresses addresses, Checkout checkout, RealmSteps realm) {
        super("keycloak", data);
        this.secrets = secrets;
        this.addresses = addresses;
        this.checkout = checkout;
        this.home = new KeycloakHome(checkout, data.log("keycloak-build"));
        this.realm = realm;
    }

    @Override
    public List<Integer> ports() {
        return List.of(addresses.port("keycloak"));
    }

    @Override
    public Set<String> after() {
        return Set.of("postgres");
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        home.prepare();
    }

    @Override
    List<String> program() {
        return home.program(List.of("start", "--optimized"));
    }

    @Override
    List<Path> jars() {
        return Checkout.jarsBelow(home.folder().resolve("lib"));
    }

    @Override
    List<String> jvmFlags() {
        return home.jvmFlags();
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB", "postgres");
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_URL", addresses.jdbc("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.databasePassword("keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "30");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(addresses.port("keycloak")));
        environment.put("KC_HOSTNAME", addresses.publicUrl() + "/auth");
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", RealmSteps.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        return environment;
    }

    @Override
    Path startUpCaches() {
        return checkout.startUpCaches();
    }

    @Override
    public boolean answers() {
        return HttpProbe.isFine(addresses.http("keycloak") + "/auth/realms/master");
    }

    @Override
    public void onceReady() throws IOException, InterruptedException {
        realm.apply();
    }

    @Override
    public Duration startPatience() {
        return Duration.ofSeconds(300);
    }
}
