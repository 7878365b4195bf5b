package au.standcorrected.programs.care.session;

import au.standcorrected.kit.problem.Problems.FieldError;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each log, in the order in which they were sent. */
public record LogBatchResult(List<LogResult> results) {
    boolean anyRefused() {
        return results.stream().anyMatch(result -> result.outcome() == Outcome.REFUSED);
    }

    /** @param problem why it was refused; null otherwise */
    public record LogResult(UUID id, Outcome outcome, @Nullable LogProblem problem) {
        static LogResult taken(UUID id, boolean first) {
            return new LogResult(id, first ? Outcome.STORED : Outcome.KNOWN, null);
        }

        static LogResult refused(UUID id, HttpProblem problem) {
            return new LogResult(id, Outcome.REFUSED, LogProblem.of(problem));
        }
    }

    public enum Outcome {
        @JsonProperty("stored")
        STORED,
        @JsonProperty("known")
        KNOWN,
        @JsonProperty("refused")
        REFUSED
    }

    /** The problem that the log alone would have been answered with. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LogProblem(String type, String title, int status, String detail, @Nullable List<FieldError> errors) {
        static LogProblem of(HttpProblem problem) {
            List<FieldError> errors = problem.getParameters().get("errors") instanceof List<?> found
                    ? found.stream().map(FieldError.class::cast).toList()
                    : null;
            return new LogProblem(
                    String.valueOf(problem.getType()),
                    String.valueOf(problem.getTitle()),
                    problem.getStatusCode(),
                    String.valueOf(problem.getDetail()),
                    errors);
        }
    }
}
