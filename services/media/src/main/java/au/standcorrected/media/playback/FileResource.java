package au.standcorrected.media.playback;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.media.asset.Asset;
import au.standcorrected.media.asset.AssetAccess;
import au.standcorrected.media.asset.AssetState;
import au.standcorrected.media.asset.Assets;
import au.standcorrected.media.asset.Content;
import au.standcorrected.media.entitlement.Viewing;
import au.standcorrected.media.store.StoredFiles;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** The bytes of pictures and films. The right to see a member's film is asked on every request, a 304 not excepted. */
@Path("/media/v1/files/{id}")
public class FileResource {
    private static final Logger log = Logger.getLogger(FileResource.class);
    private static final String OURS_FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "private, no-cache";

    private final Assets assets;
    private final Viewing viewing;
    private final StoredFiles files;

    @Inject
    FileResource(Assets assets, Viewing viewing, StoredFiles files) {
        this.assets = assets;
        this.viewing = viewing;
        this.files = files;
    }

    /** 206 for a single range; several ranges at once are answered with the whole file. */
    @GET
    @Path("{hash}")
    @PermitAll
    public Response file(
            @PathParam("id") UUID id,
            @PathParam("hash") String hash,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        Asset asset = shown(id);
        Content content = content(asset, hash);
        BooleanSupplier stillAllowed = viewing.require(asset.access() == AssetAccess.FREE);
        if (EntityTagList.holds(known, hash)) {
            return headers(Response.notModified(), asset, content).build();
        }
        boolean whole = ifRange != null && !EntityTagList.isExactly(ifRange, hash);
        try {
            Optional<ByteRange> part = whole ? Optional.empty() : ByteRange.of(range, content.bytes());
            ByteRange wanted = part.orElse(new ByteRange(0, content.bytes()));
            Response.ResponseBuilder answer = part.isPresent()
                    ? Response.status(206).header("Content-Range", wanted.within(content.bytes()))
                    : Response.ok();
            return headers(answer, asset, content)
                    .entity(new FileSlices(files, content.objectKey(), wanted, stillAllowed))
                    .build();
        } catch (ByteRange.Unsatisfiable e) {
            throw behindTheEnd(content.bytes());
        } catch (SdkException e) {
            log.warnf("the file of %s cannot be read: %s", id, e.getMessage());
            throw storageAway();
        }
    }

    @HEAD
    @Path("{hash}")
    @PermitAll
    public Response head(
            @PathParam("id") UUID id,
            @PathParam("hash") String hash,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        Asset asset = shown(id);
        Content content = content(asset, hash);
        viewing.require(asset.access() == AssetAccess.FREE);
        return EntityTagList.holds(known, hash)
                ? headers(Response.notModified(), asset, content).build()
                : headers(Response.ok(), asset, content)
                        .header(HttpHeaders.CONTENT_LENGTH, content.bytes())
                        .build();
    }

    /** A film's captions as WebVTT; they may be corrected, so that a browser asks each time. */
    @GET
    @Path("captions.vtt")
    @PermitAll
    @Produces("text/vtt")
    public Response captions(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        Asset asset = shown(id);
        viewing.require(asset.access() == AssetAccess.FREE);
        String captions = asset.captions().orElseThrow(Problems::notFound);
        String tag = Long.toString(asset.version());
        Response.ResponseBuilder answer = EntityTagList.holds(known, tag)
                ? Response.notModified()
                : Response.ok(captions, "text/vtt;charset=UTF-8");
        return answer.header(HttpHeaders.ETAG, '"' + tag + '"')
                .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                .build();
    }

    private Asset shown(UUID id) {
        Asset asset = assets.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (asset.state() == AssetState.RETIRED) {
            throw HttpProblem.builder()
                    .withType(URI.create("/problems/asset-retired"))
                    .withStatus(Response.Status.GONE)
                    .withTitle("This isn't shown any more")
                    .withDetail("The clinic has taken it down.")
                    .build();
        }
        return asset;
    }

    private static Content content(Asset asset, String hash) {
        return asset.content()
                .filter(content -> asset.state() == AssetState.READY)
                .filter(content -> content.hash().equals(hash))
                .orElseThrow(Problems::notFound);
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, Asset asset, Content content) {
        return answer.type(content.contentType())
                .header(HttpHeaders.ETAG, '"' + content.hash() + '"')
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, asset.access() == AssetAccess.FREE ? OURS_FOR_EVER : ASK_EACH_TIME)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + FileName.of(asset, content.contentType()) + '"');
    }

    private static HttpProblem storageAway() {
        return HttpProblem.builder()
                .withType(URI.create("/problems/storage-away"))
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle("This can't be shown at the moment")
                .withDetail("Please try again in a few minutes.")
                .withHeader("Retry-After", 60)
                .build();
    }

    private static HttpProblem behindTheEnd(long size) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/range-not-satisfiable"))
                .withStatus(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                .withTitle("There is no such part of the file")
                .withDetail("It has %d bytes.".formatted(size))
                .withHeader("Content-Range", "bytes */" + size)
                .build();
    }
}
