package au.standcorrected.media.demonstration;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.media.entitlement.Viewing;
import au.standcorrected.media.playback.EntityTagList;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The demonstrations. The right to see a member's one move is asked on every request, a 304 not excepted; stills are for
 * everybody. What has a hash in its address never changes, what has none is the current one.
 */
@Path(Demonstration.PATH)
public class DemonstrationResource {
    private static final String OURS_FOR_EVER = "public, max-age=31536000, immutable";
    private static final String OURS_FOR_A_WHILE = "public, max-age=300";
    private static final String OURS_TO_COMPARE = "public, no-cache";
    private static final String ASK_EACH_TIME = "private, no-cache";
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i)(?:^|,)\\s*(?:gzip|\\*)\\s*(?:,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|$)");

    private final Demonstrations demonstrations;
    private final Viewing viewing;

    @Inject
    DemonstrationResource(Demonstrations demonstrations, Viewing viewing) {
        this.demonstrations = demonstrations;
        this.viewing = viewing;
    }

    /**
     * In order of slug. With {@code program}, those that its current revision uses: together with the pose files, all that
     * a download of it needs.
     */
    @GET
    @PermitAll
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = DemonstrationEntry.class)))
    public Response list(@QueryParam("program") @Nullable String program, @Context HttpHeaders asked) {
        FixedFile list = program == null
                ? demonstrations.list()
                : demonstrations.list(program).orElseThrow(Problems::notFound);
        return answer(list, OURS_TO_COMPARE, asked);
    }

    /** The pose file as JSON; 404 {@code demonstration-changed} with the address of the current one for another hash. */
    @GET
    @Path("{slug}/{poseHash}.json")
    @PermitAll
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    public Response pose(
            @PathParam("slug") String slug, @PathParam("poseHash") String hash, @Context HttpHeaders asked) {
        Demonstration demonstration = demonstrations.find(slug).orElseThrow(Problems::notFound);
        require(hash, demonstration.pose(), demonstration.address());
        return pose(demonstration, OURS_FOR_EVER, asked);
    }

    /** The pose file that is current. */
    @GET
    @Path("{slug}.json")
    @PermitAll
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    public Response currentPose(@PathParam("slug") String slug, @Context HttpHeaders asked) {
        return pose(demonstrations.find(slug).orElseThrow(Problems::notFound), OURS_FOR_A_WHILE, asked);
    }

    /** The body that all demonstrations move (glTF). */
    @GET
    @Path("figure/{figureHash}.glb")
    @PermitAll
    @APIResponse(responseCode = "200", content = @Content(mediaType = "model/gltf-binary"))
    public Response figure(@PathParam("figureHash") String hash, @Context HttpHeaders asked) {
        FixedFile figure =
                demonstrations.figure().filter(body -> body.hash().equals(hash)).orElseThrow(Problems::notFound);
        return answer(figure, OURS_FOR_EVER, asked);
    }

    /** One still picture, or several side by side. */
    @GET
    @Path("{kind: posters|strips}/{slug}/{stillHash}.webp")
    @PermitAll
    @APIResponse(responseCode = "200", content = @Content(mediaType = "image/webp"))
    public Response still(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("stillHash") String hash,
            @Context HttpHeaders asked) {
        Demonstration demonstration = demonstrations.find(slug).orElseThrow(Problems::notFound);
        FixedFile picture = demonstration.still(Still.of(kind)).orElseThrow(Problems::notFound);
        require(hash, picture, demonstration.stillAddress(Still.of(kind)).orElseThrow());
        return answer(picture, OURS_FOR_EVER, asked);
    }

    /** The picture that is current, for pages that know no hash. */
    @GET
    @Path("{kind: posters|strips}/{slug}.webp")
    @PermitAll
    @APIResponse(responseCode = "200", content = @Content(mediaType = "image/webp"))
    public Response currentStill(
            @PathParam("kind") String kind, @PathParam("slug") String slug, @Context HttpHeaders asked) {
        FixedFile picture = demonstrations
                .find(slug)
                .flatMap(demonstration -> demonstration.still(Still.of(kind)))
                .orElseThrow(Problems::notFound);
        return answer(picture, OURS_FOR_A_WHILE, asked);
    }

    private Response pose(Demonstration demonstration, String cachingOfFreeOnes, HttpHeaders asked) {
        boolean free = demonstrations.free(demonstration);
        viewing.require(free);
        return answer(demonstration.pose(), free ? cachingOfFreeOnes : ASK_EACH_TIME, asked);
    }

    private static Response answer(FixedFile file, String caching, HttpHeaders asked) {
        Optional<byte[]> zipped = file.zipped().filter(smaller -> takesGzip(asked));
        String tag = file.hash() + (zipped.isPresent() ? "-gz" : "");
        boolean known = EntityTagList.holds(asked.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
        Response.ResponseBuilder answer = known
                ? Response.notModified()
                : Response.ok(zipped.orElse(file.bytes())).type(file.contentType());
        if (zipped.isPresent() && !known) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (file.zipped().isPresent()) {
            answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        return answer.header(HttpHeaders.ETAG, '"' + tag + '"')
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    private static boolean takesGzip(HttpHeaders asked) {
        String encodings = asked.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && TAKES_GZIP.matcher(encodings).find();
    }

    private static void require(String hash, FixedFile current, String address) {
        if (!current.hash().equals(hash)) {
            throw HttpProblem.builder()
                    .withType(URI.create("/problems/demonstration-changed"))
                    .withStatus(Response.Status.NOT_FOUND)
                    .withTitle("This demonstration has changed")
                    .withDetail("The current one has another address.")
                    .with("current", address)
                    .build();
        }
    }
}
