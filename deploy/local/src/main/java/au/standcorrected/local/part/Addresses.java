package au.standcorrected.local.part;

import java.util.List;
import java.util.Map;

/** Every port of one platform, counted from its base port, and the addresses made of them. */
public record Addresses(int base, String publicUrl) {
    public static final List<String> SERVICES = List.of("accounts", "programs", "media", "booking");

    private static final Map<String, Integer> OFFSETS = Map.ofEntries(
            Map.entry("gateway", 0),
            Map.entry("accounts", 101),
            Map.entry("programs", 102),
            Map.entry("media", 103),
            Map.entry("booking", 104),
            Map.entry("postgres", 110),
            Map.entry("kafka", 111),
            Map.entry("keycloak", 112),
            Map.entry("s3", 113),
            Map.entry("smtp", 114),
            Map.entry("mail", 115));
    private static final int FIRST_REPLICA = 201;

    public int port(String component) {
        Integer offset = OFFSETS.get(component);
        if (offset == null) {
            throw new IllegalArgumentException("No port is set aside for " + component);
        }
        return base + offset;
    }

    /** @param ordinal counts all further replicas of all services from 0 */
    public int replicaPort(int ordinal) {
        return base + FIRST_REPLICA + ordinal;
    }

    public String http(String component) {
        return "http://127.0.0.1:" + port(component);
    }

    public String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port("postgres"), database);
    }

    public String kafka() {
        return "127.0.0.1:" + port("kafka");
    }

    public String mailbox() {
        return "http://localhost:" + port("mail");
    }

    /** Keycloak is reached directly by the services; what is in its tokens is the public address. */
    public String realm() {
        return http("keycloak") + "/auth/realms/stand-corrected";
    }
}
