package au.standcorrected.acceptance.people;

import java.net.HttpCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One browser's cookies for our origin. Cookies marked secure are sent too: browsers treat localhost as a secure place,
 * which the HTTP clients of Java do not.
 */
public final class CookieJar {
    private final List<Kept> kept = new ArrayList<>();

    private record Kept(String name, String value, String path) {
        boolean goesTo(String requestPath) {
            return requestPath.equals(path) || requestPath.startsWith(path.endsWith("/") ? path : path + "/");
        }
    }

    synchronized void keep(List<String> setCookieHeaders) {
        for (String header : setCookieHeaders) {
            // Java's reader of cookies does not know SameSite and stops at nothing else.
            for (HttpCookie cookie : HttpCookie.parse(header)) {
                String path = cookie.getPath() == null ? "/" : cookie.getPath();
                kept.removeIf(
                        old -> old.name().equals(cookie.getName()) && old.path().equals(path));
                if (cookie.getMaxAge() != 0) {
                    kept.add(new Kept(cookie.getName(), cookie.getValue(), path));
                }
            }
        }
    }

    /** The value of the header {@code Cookie} for a path, empty when there is none. */
    public synchronized String header(String path) {
        return kept.stream()
                .filter(cookie -> cookie.goesTo(path))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }

    /** Everything a script in the page could not read either: names and values, for looking into them. */
    public synchronized List<String> values() {
        return kept.stream().map(Kept::value).toList();
    }

    synchronized CookieJar copy() {
        CookieJar copy = new CookieJar();
        copy.kept.addAll(kept);
        return copy;
    }
}
