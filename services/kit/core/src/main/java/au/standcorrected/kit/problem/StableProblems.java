package au.standcorrected.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives every problem a stable type, and field errors one name whoever found them. What is said of a body that cannot be
 * read names the field and never quotes it: it may be about somebody's health, and problems are logged.
 */
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

    /** Before the logger, whose priority is 101. */
    @Override
    public int priority() {
        return 200;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        for (Throwable cause = context.cause; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable && problem.getStatusCode() == 400) {
                return unreadable(unreadable);
            }
        }
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

    /** The problem of a body, or a part of one, that cannot be read. */
    public static HttpProblem unreadable(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Problems.badField(path(unknown), "is not a field that belongs here");
        }
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? Problems.badField(path(mapping), "is not of the kind that belongs here")
                : Problems.badRequest(
                        "bad-request", "Please check what was sent", "It is not JSON of the form expected.");
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static Object fieldError(Object violation) {
        return violation instanceof Violation v ? new Problems.FieldError(v.field, v.message) : violation;
    }
}
