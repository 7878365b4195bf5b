package au.standcorrected.acceptance;

import au.standcorrected.acceptance.people.CookieJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One door to a member's programs, looked at again and again. */
final class Watched {
    private static final String PATH = "/api/programs/v1/me/enrolments";
    private static final Duration GIVE_UP = Duration.ofSeconds(10);
    private static final long BETWEEN_LOOKS_NANOS = Duration.ofMillis(3).toNanos();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest request;

    private Watched(HttpRequest request) {
        this.request = request;
    }

    static Watched direct(String service, String token) {
        return new Watched(HttpRequest.newBuilder(URI.create(service + PATH))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    static Watched throughTheGateway(String url, CookieJar cookies) {
        return new Watched(HttpRequest.newBuilder(URI.create(url + PATH))
                .header("Cookie", cookies.header(PATH))
                .header("X-Stand-Corrected", "1")
                .build());
    }

    int status() {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How long after {@code begun} (of {@code System.nanoTime}) it refused; any other answer than yes or no is an error. */
    Duration untilRefused(long begun) {
        while (true) {
            int status = status();
            Duration since = Duration.ofNanos(System.nanoTime() - begun);
            if (status == 403) {
                return since;
            }
            if (status != 200 || since.compareTo(GIVE_UP) > 0) {
                throw new AssertionError(
                        "%s answered %d after %d ms".formatted(request.uri(), status, since.toMillis()));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }
}
