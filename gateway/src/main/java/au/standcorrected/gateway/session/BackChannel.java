package au.standcorrected.gateway.session;

import au.standcorrected.gateway.session.RefreshOutcome.Away;
import au.standcorrected.gateway.session.RefreshOutcome.Ended;
import au.standcorrected.gateway.session.RefreshOutcome.Refreshed;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Our own talk with Keycloak, as the confidential client that holds a session's refresh token. */
@Singleton
class BackChannel {
    private static final Logger LOG = Logger.getLogger(BackChannel.class);
    private static final Duration CONNECT_WITHIN = Duration.ofMillis(800);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final WebClient client;
    private final String realm;
    private final String clientId;
    private final String clientSecret;

    BackChannel(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String clientSecret) {
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setConnectTimeout((int) CONNECT_WITHIN.toMillis())
                        .setFollowRedirects(false)
                        .setUserAgentEnabled(false));
        this.realm = realm;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    Future<RefreshOutcome> refresh(Tokens tokens) {
        MultiMap form = form().add("grant_type", "refresh_token").add("refresh_token", tokens.refreshToken());
        return post("/protocol/openid-connect/token", form)
                .map(response -> outcome(response, tokens))
                .recover(failure -> {
                    LOG.warnf("Keycloak can't be reached to refresh a session: %s", failure.getMessage());
                    return Future.succeededFuture(new Away());
                });
    }

    /** Ends the person's session at Keycloak too; succeeds with false when Keycloak did not confirm it. */
    Future<Boolean> signOut(String refreshToken) {
        return post("/protocol/openid-connect/logout", form().add("refresh_token", refreshToken))
                .map(response -> response.statusCode() < 300)
                .recover(failure -> Future.succeededFuture(false));
    }

    private Future<HttpResponse<Buffer>> post(String path, MultiMap form) {
        return client.postAbs(realm + path).timeout(ANSWER_WITHIN.toMillis()).sendForm(form);
    }

    private MultiMap form() {
        return MultiMap.caseInsensitiveMultiMap().add("client_id", clientId).add("client_secret", clientSecret);
    }

    private static RefreshOutcome outcome(HttpResponse<Buffer> response, Tokens before) {
        try {
            JsonObject body = response.bodyAsJsonObject();
            if (response.statusCode() == 200 && body != null && body.getString("access_token") != null) {
                return new Refreshed(new Tokens(
                        body.getString("id_token", before.idToken()),
                        body.getString("access_token"),
                        body.getString("refresh_token", before.refreshToken())));
            }
            if (response.statusCode() == 400 && body != null && "invalid_grant".equals(body.getString("error"))) {
                return new Ended();
            }
        } catch (DecodeException | ClassCastException unreadable) {
            LOG.debug("Keycloak's answer to a refresh is no JSON object", unreadable);
        }
        LOG.warnf("Keycloak answered %d when a session was refreshed", response.statusCode());
        return new Away();
    }
}
