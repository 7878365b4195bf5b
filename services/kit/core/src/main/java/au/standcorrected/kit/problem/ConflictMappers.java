package au.standcorrected.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What two requests at once do to each other is the caller's to try again, never a mistake of ours. */
public class ConflictMappers {
    @ServerExceptionMapper
    public Response edited(OptimisticLockException e) {
        return Problems.editedMeanwhile().toResponse();
    }

    @ServerExceptionMapper
    public Response taken(ConstraintViolationException e) {
        HttpProblem problem = Problems.conflict(
                "conflict", "That was done already", "Somebody, or another tab, was a moment faster.");
        return problem.toResponse();
    }
}
