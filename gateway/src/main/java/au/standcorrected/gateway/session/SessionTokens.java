package au.standcorrected.gateway.session;

import au.standcorrected.gateway.session.RefreshOutcome.Ended;
import au.standcorrected.gateway.session.RefreshOutcome.Refreshed;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads the session's cookies as Quarkus does and refreshes the tokens before Quarkus sees them. Quarkus' own refresh
 * stays out of it, because several first requests of one browser would each refresh, and because it cannot tell an
 * ended session from a Keycloak that is away.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens extends DefaultTokenStateManager {
    private static final String TOKENS = Tokens.class.getName();
    private static final String AWAY = SessionTokens.class.getName() + ".away";

    private final Refreshes refreshes;
    private final Duration sessionAge;
    private final Clock clock = Clock.systemUTC();

    SessionTokens(Refreshes refreshes, @ConfigProperty(name = "gateway.session-age") Duration sessionAge) {
        this.refreshes = refreshes;
        this.sessionAge = sessionAge;
    }

    /** The tokens this request came with or was given, even when they no longer sign anybody in. */
    static @Nullable Tokens of(RoutingContext context) {
        return context.get(TOKENS);
    }

    /** True when the tokens have expired and only Keycloak's absence keeps them from being refreshed. */
    static boolean keycloakAway(RoutingContext context) {
        return Boolean.TRUE.equals(context.get(AWAY));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String tokenState,
            OidcRequestContext<AuthorizationCodeTokens> requestContext) {
        return Uni.createFrom()
                .deferred(() -> super.getTokens(context, config, tokenState, requestContext))
                .flatMap(stored -> fresh(context, config, stored));
    }

    private Uni<AuthorizationCodeTokens> fresh(
            RoutingContext context, OidcTenantConfig config, AuthorizationCodeTokens stored) {
        if (stored.getAccessToken() == null || stored.getRefreshToken() == null) {
            return Uni.createFrom().failure(new AuthenticationFailedException("A part of the session is missing"));
        }
        Tokens tokens = new Tokens(stored.getIdToken(), stored.getAccessToken(), stored.getRefreshToken());
        context.put(TOKENS, tokens);
        if (!tokens.inRefreshWindow(clock.instant())) {
            return Uni.createFrom().item(stored);
        }
        return patiently(refreshes.refresh(tokens), tokens).flatMap(outcome -> {
            if (outcome instanceof Refreshed refreshed) {
                return keep(context, config, refreshed.tokens());
            }
            if (outcome instanceof Ended) {
                return Uni.createFrom().failure(new AuthenticationFailedException("The session is over"));
            }
            return Uni.createFrom().item(holdOn(context, tokens));
        });
    }

    /** While the old tokens hold nobody waits long for new ones: the next request is given them. */
    private Uni<RefreshOutcome> patiently(Future<RefreshOutcome> refresh, Tokens tokens) {
        boolean canGoOn = tokens.validFor(clock.instant()).compareTo(Duration.ofSeconds(5)) > 0;
        long wait = canGoOn ? 1_000 : 6_000;
        // The answer arrives on the event loop of whoever asked first: carry it back to this request's own.
        Context here = Vertx.currentContext();
        AtomicBoolean answered = new AtomicBoolean();
        return Uni.createFrom().emitter(emitter -> {
            long timer = here.owner().setTimer(wait, late -> {
                if (answered.compareAndSet(false, true)) {
                    emitter.complete(new RefreshOutcome.Away());
                }
            });
            refresh.onComplete(done -> here.runOnContext(nothing -> {
                if (answered.compareAndSet(false, true)) {
                    here.owner().cancelTimer(timer);
                    emitter.complete(done.succeeded() ? done.result() : new RefreshOutcome.Away());
                }
            }));
        });
    }

    private AuthorizationCodeTokens holdOn(RoutingContext context, Tokens tokens) {
        boolean expired = tokens.validFor(clock.instant()).isNegative();
        if (expired) {
            context.put(AWAY, true);
        }
        // Without a refresh token Quarkus does not try once more by itself.
        return new AuthorizationCodeTokens(
                tokens.idToken(), tokens.accessToken(), expired ? null : tokens.refreshToken());
    }

    private Uni<AuthorizationCodeTokens> keep(RoutingContext context, OidcTenantConfig config, Tokens tokens) {
        // Without its time to live the cookie could not be read back.
        long expiresIn = tokens.validFor(clock.instant()).toSeconds();
        AuthorizationCodeTokens renewed = new AuthorizationCodeTokens(
                tokens.idToken(), tokens.accessToken(), tokens.refreshToken(), expiresIn, null);
        context.put(TOKENS, tokens);
        context.put(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM, sessionAge.toSeconds());
        return deleteTokens(context, config, "", null)
                .chain(() -> createTokenState(context, config, renewed, null))
                .invoke(state -> {
                    // A longer value would have to be cut in pieces; the browser then keeps the old cookie and
                    // refreshes again.
                    if (state.length() <= OidcUtils.MAX_COOKIE_VALUE_LENGTH) {
                        OidcUtils.createCookie(
                                        context,
                                        config,
                                        OidcUtils.getSessionCookieName(config),
                                        state,
                                        sessionAge.toSeconds())
                                .setSameSite(CookieSameSite.LAX);
                    }
                })
                .replaceWith(renewed);
    }
}
