package au.standcorrected.gateway.peers;

import io.smallrye.jwt.build.Jwt;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks the part of OpenID Connect that Keycloak speaks with us, with tokens really signed: counts refreshes, can be
 * stopped, slowed down and told to end sessions.
 */
public final class KeycloakPeer {
    public static final String MEMBER = "0190f0a0-0000-7000-8000-000000000001";
    private static final String REALM = "/auth/realms/stand-corrected";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    private final Vertx vertx;
    private final String publicUrl;
    private final KeyPair keys;
    private final AtomicInteger refreshes = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();
    private final List<MultiMap> questions = new CopyOnWriteArrayList<>();
    private final List<MultiMap> pagesAsked = new CopyOnWriteArrayList<>();
    private final List<String> signedOut = new CopyOnWriteArrayList<>();
    private final Map<String, MultiMap> codes = new ConcurrentHashMap<>();
    private HttpServer server;
    private volatile Duration age = Duration.ZERO;
    private volatile Duration life = Duration.ofMinutes(15);
    private volatile Duration delay = Duration.ZERO;
    private volatile String role = "subscriber";
    private volatile Duration signedInBefore = Duration.ZERO;
    private volatile boolean sessionsEnded;
    private volatile boolean failing;

    KeycloakPeer(Vertx vertx, String publicUrl) {
        this.vertx = vertx;
        this.publicUrl = publicUrl;
        this.keys = newKeys();
        this.server = listen(0);
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    /** How old the next tokens already are when they are handed out, and how long they live. */
    public void issueTokensAged(Duration age, Duration life) {
        this.age = age;
        this.life = life;
    }

    /** Who signs in next: their role, and how long ago they typed their password. */
    public void nextPerson(String role, Duration signedInBefore) {
        this.role = role;
        this.signedInBefore = signedInBefore;
    }

    public void answerAfter(Duration delay) {
        this.delay = delay;
    }

    public void endSessions(boolean ended) {
        this.sessionsEnded = ended;
    }

    /** Answers every token request with a server error, as a Keycloak without its database does. */
    public void fail(boolean failing) {
        this.failing = failing;
    }

    public int refreshes() {
        return refreshes.get();
    }

    public int attempts() {
        return attempts.get();
    }

    public List<MultiMap> questions() {
        return questions;
    }

    /** The headers with which the sign-in page was asked for. */
    public List<MultiMap> pagesAsked() {
        return pagesAsked;
    }

    public List<String> signedOut() {
        return signedOut;
    }

    public void stop() {
        Peers.await(server.close());
    }

    public void start() {
        server = listen(server.actualPort());
    }

    public void reset() {
        refreshes.set(0);
        attempts.set(0);
        questions.clear();
        pagesAsked.clear();
        signedOut.clear();
        age = Duration.ZERO;
        life = Duration.ofMinutes(15);
        delay = Duration.ZERO;
        role = "subscriber";
        signedInBefore = Duration.ZERO;
        sessionsEnded = false;
        failing = false;
    }

    private HttpServer listen(int port) {
        return Peers.await(vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body)))
                .listen(port, "127.0.0.1"));
    }

    private void answer(HttpServerRequest request, Buffer body) {
        String path = request.path();
        if (path.equals(PROTOCOL + "/certs")) {
            json(request, 200, jwks());
        } else if (path.equals(PROTOCOL + "/auth")) {
            authorize(request);
        } else if (path.equals(PROTOCOL + "/token")) {
            MultiMap form = form(body);
            vertx.setTimer(Math.max(1, delay.toMillis()), later -> token(request, form));
        } else if (path.equals(PROTOCOL + "/logout")) {
            signedOut.add(form(body).get("refresh_token"));
            request.response().setStatusCode(204).end();
        } else {
            json(request, path.equals(REALM) ? 200 : 404, new JsonObject().put("path", path));
        }
    }

    /** The person at the sign-in page types their password so fast that nobody sees it. */
    private void authorize(HttpServerRequest request) {
        questions.add(MultiMap.caseInsensitiveMultiMap().addAll(request.params()));
        pagesAsked.add(MultiMap.caseInsensitiveMultiMap().addAll(request.headers()));
        String code = UUID.randomUUID().toString();
        codes.put(code, MultiMap.caseInsensitiveMultiMap().addAll(request.params()));
        String location = request.getParam("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(request.getParam("state"), StandardCharsets.UTF_8);
        request.response()
                .setStatusCode(302)
                .putHeader("Location", location)
                .putHeader("Set-Cookie", "KEYCLOAK_IDENTITY=1; Path=" + REALM + "/; HttpOnly")
                .end();
    }

    private void token(HttpServerRequest request, MultiMap form) {
        String nonce = "";
        if ("refresh_token".equals(form.get("grant_type"))) {
            attempts.incrementAndGet();
        }
        if (failing) {
            request.response().setStatusCode(500).end("no database");
            return;
        }
        if (sessionsEnded) {
            json(request, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            age = Duration.ZERO;
            life = Duration.ofMinutes(15);
        } else {
            MultiMap question = codes.remove(form.get("code"));
            if (question == null || !s256(form.get("code_verifier")).equals(question.get("code_challenge"))) {
                json(request, 400, new JsonObject().put("error", "invalid_grant"));
                return;
            }
            nonce = question.get("nonce");
        }
        Instant issuedAt = Instant.now().minus(age);
        Instant expiresAt = issuedAt.plus(life);
        json(
                request,
                200,
                new JsonObject()
                        .put("access_token", sign(issuedAt, expiresAt, "stand-corrected", ""))
                        .put("id_token", sign(issuedAt, expiresAt, "gateway", nonce))
                        .put("refresh_token", UUID.randomUUID().toString())
                        .put(
                                "expires_in",
                                Duration.between(Instant.now(), expiresAt).toSeconds())
                        .put("token_type", "Bearer"));
    }

    private String sign(Instant issuedAt, Instant expiresAt, String audience, String nonce) {
        var claims = Jwt.issuer(publicUrl + REALM)
                .subject(MEMBER)
                .audience(audience)
                .issuedAt(issuedAt)
                .expiresAt(expiresAt)
                .claim("jti", UUID.randomUUID().toString())
                .claim("auth_time", Instant.now().minus(signedInBefore).getEpochSecond())
                .claim("name", "Gus Figtree")
                .claim("email", "gus.figtree@demo.standcorrected.test")
                .claim("realm_access", Map.of("roles", List.of(role, "offline_access")));
        if (!nonce.isEmpty()) {
            claims.claim("nonce", nonce);
        }
        return claims.jws().keyId("test").sign(keys.getPrivate());
    }

    private JsonObject jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("kid", "test")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("n", base64(key.getModulus()))
                                        .put("e", base64(key.getPublicExponent()))));
    }

    private static MultiMap form(Buffer body) {
        MultiMap form = MultiMap.caseInsensitiveMultiMap();
        for (String pair : body.toString().split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.add(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void json(HttpServerRequest request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.encode());
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static String s256(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
