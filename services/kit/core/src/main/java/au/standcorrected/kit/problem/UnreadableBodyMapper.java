package au.standcorrected.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body of another kind than belongs here is told so; the framework's own answer is empty in production. */
public class UnreadableBodyMapper {
    @ServerExceptionMapper(value = MismatchedInputException.class, priority = 1)
    public Response wrongKind(MismatchedInputException e) {
        return StableProblems.unreadable(e).toResponse();
    }
}
