package au.standcorrected.programs.care.practice;

import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The exercises that a practitioner can put in for another. */
@Path("/api/programs/v1/practice/exercises")
@RolesAllowed(Roles.PRACTITIONER)
public class ExerciseChoiceResource {
    private final ExerciseLibrary library;
    private final StandingRecalls recalls;

    @Inject
    ExerciseChoiceResource(ExerciseLibrary library, StandingRecalls recalls) {
        this.library = library;
        this.recalls = recalls;
    }

    @GET
    @Operation(summary = "The whole library but what was withdrawn, from the head down")
    public Page<ExerciseChoice> list() {
        Recalled recalled = recalls.now();
        return new Page<>(
                library.all().stream()
                        .filter(exercise -> !recalled.withdraws(exercise.slug()))
                        .map(exercise -> new ExerciseChoice(exercise.slug(), exercise.name(), exercise.region()))
                        .toList(),
                null);
    }

    public record ExerciseChoice(String slug, String name, Region region) {}
}
