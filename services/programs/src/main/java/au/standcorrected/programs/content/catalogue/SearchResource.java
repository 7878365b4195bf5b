package au.standcorrected.programs.content.catalogue;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.activities.Activity;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.search.SearchPrograms;
import au.standcorrected.programs.content.search.SearchPrograms.Answer;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Finds programs by what somebody types. */
@Path("/api/programs/v1/catalogue/search")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class SearchResource {
    private final SearchPrograms search;
    private final Activities activities = Activities.shipped();

    @Inject
    SearchResource(SearchPrograms search) {
        this.search = search;
    }

    /**
     * @param words what was typed, at most 100 characters
     * @param region such as {@code low-back}
     * @param activity such as {@code running}
     */
    @GET
    @PermitAll
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FoundPrograms.class)))
    public Response search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("region") @Nullable String region,
            @QueryParam("activity") @Nullable String activity) {
        bounded("q", words, SearchPrograms.LONGEST_QUESTION);
        Answer answer = search.find(
                words, region == null ? null : known(region), activity == null ? null : knownActivity(activity));
        return Response.ok(FoundPrograms.of(answer, activities))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=60") // what somebody looks for is theirs
                .build();
    }

    private static Region known(String region) {
        return Region.of(region).orElseThrow(() -> Problems.badField("region", "is not a region that we know"));
    }

    private Activity knownActivity(String activity) {
        return activities
                .of(activity)
                .orElseThrow(() -> Problems.badField("activity", "is not an activity that we know"));
    }

    private static void bounded(String field, String value, int longest) {
        if (value.length() > longest) {
            throw Problems.badField(field, "is too long: " + longest + " characters at most");
        }
    }

    /**
     * What was found.
     *
     * @param items best first
     * @param urgent whether the words may be of an emergency, so that 000 has to come before any program
     * @param advice what to try instead, when nothing was found
     */
    public record FoundPrograms(List<CatalogueEntry> items, boolean urgent, @Nullable String advice) {
        private static final String NOTHING =
                "Nothing by those words yet. Try the part of the body, such as knee or neck,"
                        + " or ask the clinic on 03 9467 7889.";

        static FoundPrograms of(Answer answer, Activities activities) {
            return new FoundPrograms(
                    answer.programs().stream()
                            .map(revision -> CatalogueEntry.of(revision, activities))
                            .toList(),
                    answer.urgent(),
                    answer.programs().isEmpty() ? NOTHING : null);
        }
    }
}
