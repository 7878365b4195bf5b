package au.standcorrected.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens as the identity server signs them, with a key that is made anew for each test run. The service checks
 * signature, issuer, audience and expiry as it always does.
 */
public final class TestTokens {
    private static final String PRIVATE = "test.tokens.private-key";
    private static final String PUBLIC = "test.tokens.public-key";
    public static final String ISSUER = "http://localhost:8080/auth/realms/stand-corrected";

    private TestTokens() {}

    /** A token of a signed-in person who has these realm roles. */
    public static String of(UUID member, String... roles) {
        return token("stand-corrected", member, Instant.now().plus(Duration.ofMinutes(15)), roles);
    }

    /** A token that is good for something else, such as a guest's contact token. */
    public static String forAudience(String audience, UUID subject) {
        return token(audience, subject, Instant.now().plus(Duration.ofMinutes(15)));
    }

    /** A token that was good an hour ago. */
    public static String expired(UUID member, String... roles) {
        return token("stand-corrected", member, Instant.now().minus(Duration.ofHours(1)), roles);
    }

    private static String token(String audience, UUID member, Instant expiry, String... roles) {
        String name = member.toString().substring(0, 8);
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .subject(member.toString())
                .claim("email", name + "@example.test")
                .claim("email_verified", true)
                .claim("given_name", "Test")
                .claim("family_name", "Person " + name)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(expiry.minus(Duration.ofMinutes(15)))
                .expiresAt(expiry)
                .jws()
                .sign(privateKey());
    }

    /** The public key that a service checks them with, as {@code quarkus.oidc.public-key} wants it. */
    public static String publicKey() {
        makeKeys();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        makeKeys();
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(PRIVATE))));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In system properties, since a test and its resource may live in different class loaders. */
    private static synchronized void makeKeys() {
        if (System.getProperty(PRIVATE) != null) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
