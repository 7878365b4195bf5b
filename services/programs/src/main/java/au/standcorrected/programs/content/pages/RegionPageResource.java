package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.StandingRecalls;
import au.standcorrected.programs.content.regions.RegionIntros;
import au.standcorrected.programs.content.regions.RegionIntros.Intro;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A page for each part of the body. */
@Path("/programs/region")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Blocking
public class RegionPageResource extends PageResource {
    static final String REGION = "/programs/region/";

    private final PublishedPrograms programs;
    private final ExerciseLibrary library;
    private final StandingRecalls recalls;
    private final RegionIntros intros = RegionIntros.shipped();

    @Inject
    RegionPageResource(
            PublishedPrograms programs,
            ExerciseLibrary library,
            StandingRecalls recalls,
            RenderedPages pages,
            @ConfigProperty(name = "public.url") String publicUrl) {
        super(pages, publicUrl);
        this.programs = programs;
        this.library = library;
        this.recalls = recalls;
    }

    /** A region without a program has its page all the same: its exercises are there, and somebody to call. */
    @GET
    @Path("{region}")
    @PermitAll
    @Operation(hidden = true)
    public Response region(@PathParam("region") String key, @Context Request request) {
        Optional<Region> region = Region.of(key);
        if (region.isEmpty()) {
            return missing();
        }
        Intro intro = intros.of(region.get());
        String path = REGION + key;
        return answer(
                request,
                path,
                () -> Templates.topic(
                        head(region.get().label() + ": programs and exercises", intro.line(), path, "programs"),
                        TopicPage.of(intro, programs.all(), library, recalls.now())));
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response none() {
        return missing();
    }

    @GET
    @Path("{region}/{rest: .+}")
    @PermitAll
    @Operation(hidden = true)
    public Response beyond() {
        return missing();
    }
}
