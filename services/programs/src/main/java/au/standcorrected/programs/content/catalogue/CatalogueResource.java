package au.standcorrected.programs.content.catalogue;

import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecalls;
import au.standcorrected.programs.content.standing.StandingAnswers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The catalogue and each program's free preview. */
@Path("/api/programs/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
    private static final String CONTENT_TYPE = "application/json;charset=UTF-8";
    private static final String ASK_EACH_TIME = "public, no-cache";

    private final PublishedPrograms programs;
    private final StandingRecalls recalls;
    private final StandingAnswers answers;
    private final ObjectWriter json;
    private final Activities activities = Activities.shipped();

    @Inject
    CatalogueResource(PublishedPrograms programs, StandingRecalls recalls, StandingAnswers answers, ObjectMapper json) {
        this.programs = programs;
        this.recalls = recalls;
        this.answers = answers;
        this.json = json.writer();
    }

    @GET
    @PermitAll
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CataloguePage.class)))
    public Response catalogue(
            @QueryParam("region") @Nullable String region, @Context Request request, @Context UriInfo address) {
        OptionalLong change = answers.change();
        List<PublishedRevision> shown = region == null ? programs.all() : in(region);
        String state = shown.stream().map(revision -> revision.id().toString()).collect(Collectors.joining());
        return fresh(
                request,
                address,
                change,
                ProgramJson.hash(state),
                () -> new Page<>(
                        shown.stream()
                                .map(revision -> CatalogueEntry.of(revision, activities))
                                .toList(),
                        null));
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramPreview.class)))
    public Response preview(@PathParam("slug") String slug, @Context Request request, @Context UriInfo address) {
        OptionalLong change = answers.change();
        PublishedRevision revision = programs.current(slug).orElseThrow(() -> noLongerOffered(slug));
        Recalled recalled = recalls.now();
        ProgramDocument shown = recalled.applyTo(revision.document());
        String state = shown.equals(revision.document())
                ? revision.etag().replace("\"", "")
                : ProgramJson.hash(ProgramJson.write(shown));
        return fresh(request, address, change, state, () -> ProgramPreview.of(revision, recalled));
    }

    private HttpProblem noLongerOffered(String slug) {
        return programs.archived(slug)
                .map(archived -> HttpProblem.builder()
                        .withType(URI.create("/problems/program-archived"))
                        .withStatus(Response.Status.GONE)
                        .withTitle("This program is no longer offered")
                        .withDetail("Have a look at the other programs.")
                        .build())
                .orElseGet(Problems::notFound);
    }

    private List<PublishedRevision> in(String region) {
        Region wanted =
                Region.of(region).orElseThrow(() -> Problems.badField("region", "is not a region that we know"));
        return programs.all().stream()
                .filter(revision -> revision.document().region() == wanted)
                .toList();
    }

    private Response fresh(Request request, UriInfo address, OptionalLong change, String state, Supplier<Object> body) {
        EntityTag tag = new EntityTag(state);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged
                    .tag(tag)
                    .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                    .build();
        }
        byte[] written = written(body.get());
        if (address.getQueryParameters().isEmpty()) {
            answers.stand(address.getPath(), change, state, CONTENT_TYPE, ASK_EACH_TIME, written);
        }
        return Response.ok(written)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                .build();
    }

    private byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the catalogue cannot be written", e);
        }
    }

    /** For the contract: a page of the catalogue. It is never long, so there is no next one. */
    public record CataloguePage(List<CatalogueEntry> items, @Nullable String next) {}
}
