package au.standcorrected.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a browser may be sent after signing in: to a path of our own, never to another site. */
final class SafePath {
    static final String APP = "/app/";

    private SafePath() {}

    /** The wanted path when it is one of ours, the app otherwise. */
    static String orApp(@Nullable String wanted) {
        return wanted != null && isOurs(wanted) ? wanted : APP;
    }

    private static boolean isOurs(String wanted) {
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.length() > 2_000) {
            return false;
        }
        try {
            // Refuses backslashes and control characters: browsers read the former as slashes and skip the latter.
            URI parsed = new URI(wanted);
            return parsed.toASCIIString().equals(wanted)
                    && parsed.getScheme() == null
                    && parsed.getRawAuthority() == null
                    && !wanted.startsWith("/session")
                    && !wanted.startsWith("/auth");
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
