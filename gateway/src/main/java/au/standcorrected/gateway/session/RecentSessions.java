package au.standcorrected.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who was behind which cookies a moment ago: opening them and checking their signature again for each of a page's many
 * requests would cost more than everything else together. Known by the cookies' SHA-256 alone, so that nothing but the
 * very same cookies finds anybody; what ends a session is asked every time all the same.
 */
@Singleton
class RecentSessions {
    private static final Duration MOMENT = Duration.ofSeconds(30);
    private static final int MOST = 20_000;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(RecentSessions::digest);

    private final Cache<Fingerprint, Session> sessions =
            // Its housekeeping is shorter than a change of threads.
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterWrite(MOMENT)
                    .executor(Runnable::run)
                    .build();

    /** The SHA-256 of all cookies of a request. */
    record Fingerprint(long first, long second, long third, long fourth) {
        static Fingerprint of(HttpServerRequest request) {
            MessageDigest digest = SHA_256.get();
            for (String cookie : request.headers().getAll(HttpHeaders.COOKIE)) {
                digest.update(cookie.getBytes(StandardCharsets.ISO_8859_1));
                digest.update((byte) '\n');
            }
            ByteBuffer hash = ByteBuffer.wrap(digest.digest());
            return new Fingerprint(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
        }
    }

    @Nullable
    Session find(Fingerprint cookies) {
        return sessions.getIfPresent(cookies);
    }

    void remember(Fingerprint cookies, Session session) {
        sessions.put(cookies, session);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
