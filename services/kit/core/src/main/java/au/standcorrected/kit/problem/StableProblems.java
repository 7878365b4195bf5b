package au.standcorrected.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives every problem a stable type, and field errors one name whoever found them. */
@ApplicationScoped
public class StableProblems implements ProblemPostProcessor {
    private static final Map<Integer, String> SLUGS = Map.of(
            400, "bad-request",
            401, "sign-in-needed",
            403, "not-allowed",
            404, "not-found",
            405, "method-not-allowed",
            413, "too-large",
            415, "wrong-media-type",
            500, "our-mistake");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder stable = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            int status = problem.getStatusCode();
            stable.withType(URI.create("/problems/"
                    + SLUGS.getOrDefault(status, "status-" + status).toLowerCase(Locale.ROOT)));
        }
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            stable.with(
                    "errors",
                    violations.stream().map(StableProblems::fieldError).toList());
        }
        return stable.build();
    }

    private static Object fieldError(Object violation) {
        return violation instanceof Violation v ? new Problems.FieldError(v.field, v.message) : violation;
    }
}
