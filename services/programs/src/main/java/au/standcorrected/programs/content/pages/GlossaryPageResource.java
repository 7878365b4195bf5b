package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.glossary.Glossary.Term;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.StandingRecalls;
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

/** The medical words in plain ones. */
@Path("/glossary")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Blocking
public class GlossaryPageResource extends PageResource {
    static final String GLOSSARY = "/glossary";

    private final Glossary glossary = Glossary.shipped();
    private final PublishedPrograms programs;
    private final ExerciseLibrary library;
    private final FreeFigures figures;
    private final StandingRecalls recalls;

    @Inject
    GlossaryPageResource(
            PublishedPrograms programs,
            ExerciseLibrary library,
            FreeFigures figures,
            StandingRecalls recalls,
            RenderedPages pages,
            @ConfigProperty(name = "public.url") String publicUrl) {
        super(pages, publicUrl);
        this.programs = programs;
        this.library = library;
        this.figures = figures;
        this.recalls = recalls;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response glossary(@Context Request request) {
        return answer(
                request,
                GLOSSARY,
                () -> Templates.glossary(
                        head(
                                "Glossary",
                                "The medical words of our programs in plain ones: how to say them, what they mean and where"
                                        + " they are on you.",
                                GLOSSARY,
                                ""),
                        GlossaryPage.of(glossary)));
    }

    @GET
    @Path("{term}")
    @PermitAll
    @Operation(hidden = true)
    public Response term(@PathParam("term") String slug, @Context Request request) {
        Optional<Term> found = glossary.bySlug(slug);
        if (found.isEmpty()) {
            return missing();
        }
        Term term = found.get();
        String path = GLOSSARY + "/" + slug;
        return answer(
                request,
                path,
                () -> Templates.term(
                        head("What is “" + term.term() + "”?", term.plain(), path, ""),
                        TermPage.of(term, library, recalls.now(), figures, programs.all())));
    }

    @GET
    @Path("{term}/{rest: .+}")
    @PermitAll
    @Operation(hidden = true)
    public Response beyond() {
        return missing();
    }
}
