package au.standcorrected.keycloak;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to apply, and where.
 *
 * @param server Keycloak's base address with its path, without a slash at the end: {@code http://127.0.0.1:8192/auth}
 * @param publicUrl the origin that browsers use, without a slash at the end
 * @param patience how long to wait for Keycloak to answer at all
 */
public record ApplyRequest(
        String server,
        String publicUrl,
        String admin,
        String adminPassword,
        String gatewaySecret,
        Mail mail,
        boolean demo,
        boolean testClient,
        Duration patience) {

    static final String USAGE =
            "usage: ApplyRealm --server URL --public-url URL [--demo] [--with-test-client] [--wait SECONDS]"
                    + " (KC_ADMIN, KC_ADMIN_PASSWORD, GATEWAY_CLIENT_SECRET, SMTP_HOST, SMTP_PORT and SMTP_FROM from the environment)";

    /** The server that Keycloak hands its own messages to. Security is {@code none}, {@code starttls} or {@code tls}. */
    public record Mail(
            String host, String port, String from, String security, @Nullable String user, @Nullable String password) {}

    public static ApplyRequest parse(List<String> arguments, Map<String, String> environment) {
        String server = null;
        String publicUrl = null;
        boolean demo = false;
        boolean testClient = false;
        Duration patience = Duration.ZERO;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--server" -> server = address(argument, following(arguments, ++i, argument));
                case "--public-url" -> publicUrl = address(argument, following(arguments, ++i, argument));
                case "--wait" -> patience = Duration.ofSeconds(number(argument, following(arguments, ++i, argument)));
                case "--demo" -> demo = true;
                case "--with-test-client" -> testClient = true;
                default -> throw bad("I don't know \"" + argument + "\". " + USAGE);
            }
        }
        if (server == null || publicUrl == null) {
            throw bad("--server and --public-url are both needed. " + USAGE);
        }
        Mail mail = new Mail(
                needed(environment, "SMTP_HOST"),
                Integer.toString(number("SMTP_PORT", needed(environment, "SMTP_PORT"))),
                needed(environment, "SMTP_FROM"),
                security(environment.getOrDefault("SMTP_SECURITY", "none")),
                environment.get("SMTP_USER"),
                environment.get("SMTP_PASSWORD"));
        return new ApplyRequest(
                server,
                publicUrl,
                needed(environment, "KC_ADMIN"),
                needed(environment, "KC_ADMIN_PASSWORD"),
                needed(environment, "GATEWAY_CLIENT_SECRET"),
                mail,
                demo,
                testClient,
                patience);
    }

    /** Without the secrets, so that the request can be logged. */
    @Override
    public String toString() {
        return "ApplyRequest[server=" + server + ", publicUrl=" + publicUrl + ", demo=" + demo + "]";
    }

    private static String following(List<String> arguments, int index, String name) {
        if (index >= arguments.size()) {
            throw bad(name + " needs a value. " + USAGE);
        }
        return arguments.get(index);
    }

    private static String address(String name, String value) {
        String trimmed = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        try {
            URI uri = URI.create(trimmed);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return trimmed;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the same sentence as an address without a scheme.
        }
        throw bad(name + " must be an http or https address, but is \"" + value + "\".");
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same sentence as a number out of range.
        }
        throw bad(name + " must be a number from 0 to 65535, but is \"" + value + "\".");
    }

    private static String security(String value) {
        if (!List.of("none", "starttls", "tls").contains(value)) {
            throw bad("SMTP_SECURITY must be none, starttls or tls, but is \"" + value + "\".");
        }
        return value;
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw bad("The environment variable " + name + " is needed.");
        }
        return value;
    }

    private static CannotApply bad(String line) {
        return new CannotApply(CannotApply.BAD_REQUEST, line);
    }
}
