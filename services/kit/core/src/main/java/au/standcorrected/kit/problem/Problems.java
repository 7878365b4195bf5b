package au.standcorrected.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** The problems that services answer with. A {@code slug} becomes the stable type {@code /problems/<slug>}. */
public final class Problems {
    private Problems() {}

    public static HttpProblem badRequest(String slug, String title, String detail) {
        return of(Status.BAD_REQUEST, slug, title, detail);
    }

    public static HttpProblem badField(String field, String message) {
        return HttpProblem.builder()
                .withType(type("bad-request"))
                .withStatus(Status.BAD_REQUEST)
                .withTitle("Please check what was sent")
                .withDetail(field + " " + message)
                .with("errors", List.of(new FieldError(field, message)))
                .build();
    }

    public static HttpProblem signInNeeded() {
        return of(
                Status.UNAUTHORIZED, "sign-in-needed", "Please sign in", "This is only for people who have signed in.");
    }

    public static HttpProblem forbidden(String slug, String title, String detail) {
        return of(Status.FORBIDDEN, slug, title, detail);
    }

    /** Also the answer for what belongs to somebody else: whether it exists is not for the caller to know. */
    public static HttpProblem notFound() {
        return notFound("not-found", "Not found", "There is nothing here for you.");
    }

    public static HttpProblem notFound(String slug, String title, String detail) {
        return of(Status.NOT_FOUND, slug, title, detail);
    }

    public static HttpProblem conflict(String slug, String title, String detail) {
        return of(Status.CONFLICT, slug, title, detail);
    }

    public static HttpProblem editedMeanwhile() {
        return of(
                Status.PRECONDITION_FAILED,
                "edited-meanwhile",
                "Somebody changed this meanwhile",
                "Load it again, then make your change.");
    }

    public static HttpProblem preconditionRequired() {
        return of(
                428,
                "precondition-required",
                "If-Match is needed",
                "Send the ETag that you read as If-Match, so that nobody's change is lost.");
    }

    public static HttpProblem unprocessable(String slug, String title, String detail) {
        return of(422, slug, title, detail);
    }

    /** It can be read, and does not make sense: 422 that names the field. */
    public static HttpProblem unprocessableField(String field, String message) {
        return unprocessableFields(List.of(new FieldError(field, message)));
    }

    /** 422 with all that does not make sense. */
    public static HttpProblem unprocessableFields(List<FieldError> errors) {
        return HttpProblem.builder()
                .withType(type("does-not-make-sense"))
                .withStatus(422)
                .withTitle("Some of this cannot be done")
                .withDetail(errors.stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(Collectors.joining("; ")))
                .with("errors", errors)
                .build();
    }

    private static HttpProblem of(Status status, String slug, String title, String detail) {
        return of(status.getStatusCode(), slug, title, detail);
    }

    private static HttpProblem of(int status, String slug, String title, String detail) {
        return HttpProblem.builder()
                .withType(type(slug))
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail)
                .build();
    }

    static URI type(String slug) {
        return URI.create("/problems/" + slug);
    }

    /** One field of a request and what is wrong with it, in words a person can act on. */
    public record FieldError(String field, String message) {}
}
