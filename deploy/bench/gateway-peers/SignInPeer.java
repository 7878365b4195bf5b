import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Speaks the part of OpenID Connect that the gateway needs to sign one person in, with tokens really signed (RS256), so
 * that the gateway's own work for a signed-in request can be measured without a whole Keycloak beside it.
 */
final class SignInPeer {
    private static final String REALM = "/auth/realms/stand-corrected";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String publicUrl;
    private final KeyPair keys;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    private SignInPeer(String publicUrl) throws GeneralSecurityException {
        this.publicUrl = publicUrl;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.keys = generator.generateKeyPair();
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        int port = Integer.parseInt(arguments[0]);
        SignInPeer peer = new SignInPeer(arguments[1]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
        server.createContext("/", peer::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> body = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        switch (exchange.getRequestURI().getPath()) {
            case REALM + "/protocol/openid-connect/certs" -> json(exchange, certs());
            case REALM + "/protocol/openid-connect/auth" -> authorize(exchange);
            case REALM + "/protocol/openid-connect/token" -> token(exchange, body);
            default -> json(exchange, "{}");
        }
    }

    /** Whoever asks is let in: this peer listens on the loopback for the length of one measurement. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        nonces.put(code, question.getOrDefault("nonce", ""));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        question.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(question.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        String nonce = nonces.getOrDefault(form.getOrDefault("code", ""), "");
        json(
                exchange,
                "{\"access_token\":\"" + signed("stand-corrected", "") + "\",\"id_token\":\"" + signed("gateway", nonce)
                        + "\",\"refresh_token\":\"" + UUID.randomUUID()
                        + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
    }

    private String signed(String audience, String nonce) {
        long now = Instant.now().getEpochSecond();
        String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}";
        String claims = "{\"iss\":\"" + publicUrl + REALM + "\",\"sub\":\"0190f0a0-0000-7000-8000-000000000001\",\"aud\":\""
                + audience + "\",\"iat\":" + now + ",\"auth_time\":" + now + ",\"exp\":" + (now + 3_600) + ",\"jti\":\""
                + UUID.randomUUID() + "\",\"nonce\":\"" + nonce + "\",\"name\":\"Gus Figtree\","
                + "\"email\":\"gus.figtree@demo.standcorrected.test\","
                + "\"realm_access\":{\"roles\":[\"subscriber\",\"offline_access\"]}}";
        String content = BASE64.encodeToString(head.getBytes(StandardCharsets.UTF_8)) + "."
                + BASE64.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String certs() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"bench\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\""
                + number(key.getModulus()) + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}]}";
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
    }

    private static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : (text == null ? "" : text).split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
