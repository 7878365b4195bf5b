package au.standcorrected.media.playback;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.media.asset.Asset;
import au.standcorrected.media.asset.Assets;
import au.standcorrected.media.entitlement.Access;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The films that a subscriber may watch. */
@Path("/api/media/v1/me/films")
@Authenticated
public class FilmResource {
    private final Assets assets;
    private final Access access;
    private final Caller caller;

    @Inject
    FilmResource(Assets assets, Access access, Caller caller) {
        this.assets = assets;
        this.access = access;
        this.caller = caller;
    }

    /** Newest first; 403 {@code access-ended} without access. */
    @GET
    public Page<FilmView> films(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        access.require(caller.memberId());
        PageRequest page = PageRequest.of(cursor, limit);
        UUID before = page.after().map(FilmResource::position).orElse(null);
        List<Asset> films = assets.filmsBefore(before, page.limit() + 1);
        Map<UUID, Asset> posters =
                assets
                        .withIds(films.stream()
                                .flatMap(film -> film.poster().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Asset::id, Function.identity()));
        return Page.of(
                films,
                page,
                film -> film.id().toString(),
                film -> FilmView.of(film, film.poster().flatMap(id -> Optional.ofNullable(posters.get(id)))));
    }

    private static UUID position(String position) {
        try {
            return UUID.fromString(position);
        } catch (IllegalArgumentException e) {
            throw Problems.badField("cursor", "is not one that we gave out");
        }
    }
}
