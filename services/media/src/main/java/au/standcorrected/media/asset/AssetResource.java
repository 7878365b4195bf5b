package au.standcorrected.media.asset;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The media library in the hands of editors. */
@Path("/api/media/v1/assets")
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
public class AssetResource {
    private final Assets assets;
    private final AssetChanges changes;
    private final IdempotentPosts posts;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    AssetResource(Assets assets, AssetChanges changes, IdempotentPosts posts, AuditTrail audit, Caller caller) {
        this.assets = assets;
        this.changes = changes;
        this.posts = posts;
        this.audit = audit;
        this.caller = caller;
    }

    /** Newest first; {@code kind} is picture or film, both when it is left out. */
    @GET
    public Page<AssetEntry> assets(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        UUID before = page.after().map(AssetResource::position).orElse(null);
        return Page.of(
                assets.before(before, kind == null ? null : kind(kind), page.limit() + 1),
                page,
                asset -> asset.id().toString(),
                AssetEntry::of);
    }

    @POST
    @Transactional
    public RestResponse<AssetView> create(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid CreateAssetRequest request) {
        AssetView created = posts.once(
                key,
                caller.memberId(),
                "POST /assets",
                request,
                AssetView.class,
                () -> AssetView.of(changes.create(request.kind(), request.details())));
        return tagged(RestResponse.Status.CREATED, created);
    }

    @GET
    @Path("{id}")
    public RestResponse<AssetView> asset(@PathParam("id") UUID id) {
        return tagged(
                RestResponse.Status.OK, AssetView.of(assets.findByIdOptional(id).orElseThrow(Problems::notFound)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    public RestResponse<AssetView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssetDetails details) {
        Asset asset = changes.change(id, ifMatch, details);
        audit.note(caller.memberId(), "asset-changed", id, "asset");
        return tagged(RestResponse.Status.OK, AssetView.of(asset));
    }

    /** From now on nobody sees it. Retiring what is retired changes nothing. */
    @POST
    @Path("{id}/retirement")
    @Transactional
    public RestResponse<AssetView> retire(@PathParam("id") UUID id) {
        Asset asset = assets.forChange(id).orElseThrow(Problems::notFound);
        if (changes.retire(asset)) {
            audit.note(caller.memberId(), "asset-retired", id, "asset");
        }
        return tagged(RestResponse.Status.OK, AssetView.of(asset));
    }

    private static RestResponse<AssetView> tagged(RestResponse.Status status, AssetView view) {
        return ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static AssetKind kind(String slug) {
        return Arrays.stream(AssetKind.values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Problems.badField("kind", "should be picture or film"));
    }

    private static UUID position(String position) {
        try {
            return UUID.fromString(position);
        } catch (IllegalArgumentException e) {
            throw Problems.badField("cursor", "is not one that we gave out");
        }
    }
}
