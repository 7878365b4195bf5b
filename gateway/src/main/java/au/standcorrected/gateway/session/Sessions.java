package au.standcorrected.gateway.session;

import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.session.RecentSessions.Fingerprint;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking. Asked only where it matters, so that pages and files cost no cryptography. */
@Singleton
public final class Sessions {
    static final String COOKIE_PREFIX = "q_session";

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final PublicUrl publicUrl;
    private final Revocations revocations;
    private final RecentSessions recent;

    Sessions(PublicUrl publicUrl, Revocations revocations, RecentSessions recent) {
        this.publicUrl = publicUrl;
        this.revocations = revocations;
        this.recent = recent;
    }

    /** The person behind this request; nobody when there is no session, or none that still holds. Never fails. */
    public Future<Optional<Session>> of(RoutingContext context) {
        Optional<Session> known = known(context);
        if (known != null) {
            return Future.succeededFuture(known);
        }
        Fingerprint fingerprint = Fingerprint.of(context.request());
        return withTokens(context).onSuccess(session -> session.filter(person -> untouched(context, person))
                .ifPresent(person -> recent.remember(fingerprint, person)));
    }

    /** The person if they were seen a moment ago, nobody without a session's cookies; null when that has to be found out. */
    public @Nullable Optional<Session> known(RoutingContext context) {
        if (!carriesSession(context)) {
            return Optional.empty();
        }
        Session seen = recent.find(Fingerprint.of(context.request()));
        if (seen == null || !Instant.now().isBefore(seen.refreshFrom())) {
            return null;
        }
        return staysWelcome(context, seen) ? Optional.of(seen) : Optional.empty();
    }

    /** Browsers split their cookies over several headers in HTTP/2. */
    private static boolean carriesSession(RoutingContext context) {
        for (String cookies : context.request().headers().getAll(HttpHeaders.COOKIE)) {
            if (cookies.contains(COOKIE_PREFIX)) {
                return true;
            }
        }
        return false;
    }

    /** A session that was refreshed just now belongs to the cookies that this answer brings, not to those that came. */
    private static boolean untouched(RoutingContext context, Session person) {
        Tokens came = SessionTokens.of(context);
        return came != null && came.accessToken().equals(person.accessToken());
    }

    /** The same, read from the cookies themselves: what signs out needs all of the session's tokens. */
    Future<Optional<Session>> withTokens(RoutingContext context) {
        if (cookieNames(context).isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        return authenticate(context)
                .map(identity -> identity.isAnonymous() ? Optional.<Session>empty() : Optional.of(Session.of(identity)))
                .map(session -> session.filter(person -> staysWelcome(context, person)))
                .recover(failure -> {
                    LOG.debug("The session's cookies sign nobody in", failure);
                    return Future.succeededFuture(Optional.empty());
                });
    }

    /** Finishes the code flow on the way back from Keycloak: where the browser goes next, or a failure. */
    Future<Optional<String>> finishSignIn(RoutingContext context) {
        return authenticate(context)
                .map(identity -> identity.isAnonymous() ? Optional.<String>empty() : Optional.of(SafePath.APP))
                .recover(failure -> failure instanceof AuthenticationRedirectException redirect
                        ? Future.succeededFuture(Optional.of(redirect.getRedirectUri()))
                        : Future.failedFuture(failure));
    }

    private boolean staysWelcome(RoutingContext context, Session person) {
        if (!person.overstayed(Instant.now()) && !revocations.ended(person)) {
            return true;
        }
        forget(context);
        SignInQuestion.askAgainNextTime(context, publicUrl);
        return false;
    }

    void forget(RoutingContext context) {
        for (String name : cookieNames(context)) {
            context.response()
                    .addCookie(Cookie.cookie(name, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSecure(publicUrl.secure())
                            .setSameSite(CookieSameSite.LAX));
        }
    }

    private static List<String> cookieNames(RoutingContext context) {
        return context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(COOKIE_PREFIX))
                .distinct()
                .toList();
    }

    private static Future<SecurityIdentity> authenticate(RoutingContext context) {
        // Quarkus would answer a failed attempt itself, with a redirect; here the route decides.
        context.put(
                QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (ignored, failure) -> {});
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(context, null);
        return UniHelper.toFuture(identity);
    }
}
