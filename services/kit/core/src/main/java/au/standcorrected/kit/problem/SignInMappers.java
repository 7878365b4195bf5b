package au.standcorrected.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Who is not signed in, or whose token is no longer good, gets 401 and a challenge.
 *
 * <p>Ours come before the problem library's, which were compiled against an older challenge and fail with this Quarkus.
 */
public class SignInMappers {
    private static final int BEFORE_THE_LIBRARYS = 1;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_LIBRARYS)
    public Response notSignedIn() {
        return signIn();
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_THE_LIBRARYS)
    public Response tokenRefused() {
        return signIn();
    }

    private static Response signIn() {
        return Response.fromResponse(Problems.signInNeeded().toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
