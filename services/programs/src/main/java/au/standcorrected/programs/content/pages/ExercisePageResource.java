package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecalls;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The exercise library that anybody can read. */
@Path("/exercises")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Blocking
public class ExercisePageResource extends PageResource {
    private static final String LIBRARY = "/exercises";

    private final ExerciseLibrary library;
    private final PublishedPrograms programs;
    private final FreeFigures figures;
    private final StandingRecalls recalls;

    @Inject
    ExercisePageResource(
            ExerciseLibrary library,
            PublishedPrograms programs,
            FreeFigures figures,
            StandingRecalls recalls,
            RenderedPages pages,
            @ConfigProperty(name = "public.url") String publicUrl) {
        super(pages, publicUrl);
        this.library = library;
        this.programs = programs;
        this.figures = figures;
        this.recalls = recalls;
    }

    /** Every choice names the whole library as its one address, so that search engines see one page and not hundreds. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response exercises(
            @QueryParam("region") @Nullable String region,
            @QueryParam("position") @Nullable String position,
            @QueryParam("equipment") @Nullable String equipment,
            @Context Request request) {
        ExerciseFilter filter = ExerciseFilter.of(region, position, equipment);
        return filter.any() ? answer(request, LIBRARY, () -> list(filter)) : answerOnce(request, list(filter));
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Operation(hidden = true)
    public Response exercise(@PathParam("slug") String slug, @Context Request request) {
        Optional<ExerciseDocument> found = library.find(slug);
        if (found.isEmpty()) {
            return missing();
        }
        String path = LIBRARY + "/" + slug;
        return answer(request, path, () -> {
            ExerciseDocument exercise = found.get();
            ExercisePage page = ExercisePage.of(exercise, library, recalls.now(), figures.hold(slug), programs.all());
            String line = page.withdrawn() == null
                    ? "How to do " + exercise.name() + ", step by step. Works on: " + exercise.targets() + "."
                    : "We have withdrawn this exercise.";
            return Templates.exercise(head(exercise.name(), line, path, "exercises"), page);
        });
    }

    @GET
    @Path("{slug}/{rest: .+}")
    @PermitAll
    @Operation(hidden = true)
    public Response beyond() {
        return missing();
    }

    private TemplateInstance list(ExerciseFilter filter) {
        Recalled recalled = recalls.now();
        List<ExerciseCard> all = library.all().stream()
                .map(exercise -> ExerciseCard.of(exercise, recalled))
                .toList();
        return Templates.exercises(
                head(
                        "Exercises",
                        "Every exercise of our programs, step by step: by part of the body, by position and by what you"
                                + " have at hand.",
                        LIBRARY,
                        "exercises"),
                ExercisesPage.of(all, filter));
    }
}
