package au.standcorrected.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The signed-in person of this request. The member id is the identity server's {@code sub}. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller's member id; {@link IllegalStateException} when nobody is signed in, which the resource has ruled out. */
    public UUID memberId() {
        return token().map(token -> UUID.fromString(token.getSubject()))
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** A claim of the access token, such as {@code email} or {@code given_name}; empty when it is not there. */
    public Optional<String> claim(String name) {
        return token().map(token -> token.<Object>getClaim(name)).map(Object::toString);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
