package au.standcorrected.gateway.session;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.PlainPage;
import au.standcorrected.gateway.edge.PublicUrl;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The app's only view of signing in: who is it, come in, register, go out. */
@Singleton
final class SessionRoutes {
    private static final Logger LOG = Logger.getLogger(SessionRoutes.class);
    private static final String SIGN_IN = "/session/sign-in";
    private static final JsonObject NOBODY = new JsonObject().put("signedIn", false);

    private final Sessions sessions;
    private final BackChannel backChannel;
    private final PublicUrl publicUrl;

    SessionRoutes(Sessions sessions, BackChannel backChannel, PublicUrl publicUrl) {
        this.sessions = sessions;
        this.backChannel = backChannel;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, "/session").handler(this::whoIsIt);
        router.route(HttpMethod.GET, SIGN_IN).handler(this::comeIn);
        router.route(HttpMethod.GET, SignInQuestion.REGISTER).handler(this::comeIn);
        router.route(HttpMethod.GET, "/session/callback").handler(this::comeBack);
        router.route(HttpMethod.GET, "/session/trouble").handler(SessionRoutes::trouble);
        router.route(HttpMethod.POST, "/session/sign-out").handler(this::goOut);
    }

    private void whoIsIt(RoutingContext context) {
        sessions.of(context)
                .onSuccess(session ->
                        Answer.json(context, 200, session.map(Session::view).orElse(NOBODY)));
    }

    private void comeIn(RoutingContext context) {
        String then = SafePath.orApp(context.request().getParam("then"));
        sessions.of(context).onSuccess(session -> {
            if (session.isPresent()) {
                Answer.redirect(context, publicUrl.resolve(then));
            } else if (SessionTokens.keycloakAway(context)) {
                // The session comes back with Keycloak: do not throw its cookies away by starting over.
                away(context);
            } else {
                startSignIn(context);
            }
        });
    }

    private static void startSignIn(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        UniHelper.toFuture(authenticator.getChallenge(context))
                .onSuccess(challenge -> redirectTo(context, challenge))
                .onFailure(failure -> {
                    LOG.warnf("Sign-in can't start: %s", failure.getMessage());
                    away(context);
                });
    }

    private static void redirectTo(RoutingContext context, ChallengeData challenge) {
        challenge.getHeaders().entrySet().stream()
                .filter(header -> "location".equalsIgnoreCase(header.getKey().toString()))
                .findFirst()
                .ifPresentOrElse(header -> Answer.redirect(context, header.getValue()), () -> trouble(context));
    }

    private void comeBack(RoutingContext context) {
        Future<Optional<String>> finished = sessions.finishSignIn(context);
        finished.onSuccess(next -> next.ifPresentOrElse(
                path -> Answer.redirect(context, path.startsWith("/") ? publicUrl.resolve(path) : path),
                () -> trouble(context)));
        finished.onFailure(failure -> {
            LOG.warnf("Sign-in could not be finished: %s", failure.getMessage());
            trouble(context);
        });
    }

    private void goOut(RoutingContext context) {
        sessions.withTokens(context).onSuccess(session -> {
            Tokens tokens = SessionTokens.of(context);
            Future<Boolean> confirmed =
                    tokens == null ? Future.succeededFuture(true) : backChannel.signOut(tokens.refreshToken());
            confirmed.onSuccess(everywhere -> {
                sessions.forget(context);
                if (!everywhere) {
                    SignInQuestion.askAgainNextTime(context, publicUrl);
                }
                Answer.json(context, 200, new JsonObject().put("redirect", "/"));
            });
        });
    }

    private static void trouble(RoutingContext context) {
        Answer.page(
                context,
                400,
                new PlainPage(
                        "Let's try that again",
                        "We couldn't finish signing you in. That happens when the sign-in page was open for a long"
                                + " time, or when a link was opened in another browser.",
                        "Sign in",
                        SIGN_IN));
    }

    private static void away(RoutingContext context) {
        context.response().putHeader("Retry-After", "10");
        Answer.page(
                context,
                503,
                new PlainPage(
                        "Signing in is taking a short break",
                        "Nothing of yours is lost. Please try again in a minute.",
                        "Try again",
                        SIGN_IN));
    }
}
