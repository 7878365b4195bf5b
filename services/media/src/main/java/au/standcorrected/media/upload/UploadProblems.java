package au.standcorrected.media.upload;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.media.asset.AssetKind;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/** Why an upload is not taken, in words an editor can act on. */
final class UploadProblems {
    private static final int TOO_LARGE = 413;
    private static final int BUSY = 503;

    private UploadProblems() {}

    static HttpProblem running() {
        return Problems.conflict(
                "upload-running", "Another upload is on its way", "Wait until it has ended, then look at what came.");
    }

    static HttpProblem alreadyThere() {
        return Problems.conflict(
                "content-already-there",
                "This has its file already",
                "A file never changes once it is there. Create a new one and retire this.");
    }

    static HttpProblem retired() {
        return Problems.conflict("asset-retired", "This was retired", "Upload it as a new one instead.");
    }

    static HttpProblem busy() {
        return HttpProblem.builder()
                .withType(URI.create("/problems/uploads-busy"))
                .withStatus(BUSY)
                .withTitle("Too many uploads at once")
                .withDetail("Please try again in a minute.")
                .withHeader("Retry-After", 30)
                .build();
    }

    static HttpProblem storageAway() {
        return HttpProblem.builder()
                .withType(URI.create("/problems/storage-away"))
                .withStatus(BUSY)
                .withTitle("We can't store files at the moment")
                .withDetail("Nothing was kept. Please try again in a few minutes.")
                .withHeader("Retry-After", 60)
                .build();
    }

    static HttpProblem cut() {
        return Problems.badRequest(
                "upload-cut", "The upload did not come whole", "Nothing was kept. Please try again.");
    }

    static HttpProblem tooLarge(AssetKind kind, long mostBytes) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/too-large"))
                .withStatus(TOO_LARGE)
                .withTitle("That file is too large")
                .withDetail(
                        kind == AssetKind.PICTURE
                                ? "A picture may have up to 10 MB."
                                : "A film may have up to %d MB.".formatted(mostBytes >> 20))
                .build();
    }

    static HttpProblem refused(String reason, AssetKind kind, long mostBytes) {
        return switch (reason) {
            case Refused.TOO_LARGE -> tooLarge(kind, mostBytes);
            case Refused.WRONG_TYPE ->
                Problems.unprocessable(
                        reason,
                        "That kind of file doesn't work here",
                        kind == AssetKind.PICTURE ? "Pictures can be JPEG, PNG or WebP." : "Films can be MP4 or WebM.");
            case "too-many-pixels" ->
                Problems.unprocessable(
                        reason,
                        "That picture is too large",
                        "Make it smaller, about 4,000 pixels wide, and try again.");
            default ->
                Problems.unprocessable(
                        reason,
                        "That file seems to be damaged",
                        "Open it on your computer, save it again, then try once more.");
        };
    }
}
