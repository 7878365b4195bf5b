package au.standcorrected.programs.content.pages;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.pages.SearchOnPage.Asked;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.StandingRecalls;
import au.standcorrected.programs.content.regions.RegionIntros;
import au.standcorrected.programs.content.search.SearchPrograms;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages that anybody can read. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Blocking
public class PublicPageResource extends PageResource {
    static final String SITEMAP = "/sitemap.xml";

    private final PublishedPrograms programs;
    private final ExerciseLibrary library;
    private final SearchPrograms search;
    private final FreeFigures figures;
    private final StandingRecalls recalls;
    private final DemoFaces faces;
    private final String publicUrl;
    private final RegionIntros intros = RegionIntros.shipped();
    private final Activities activities = Activities.shipped();
    private final Glossary glossary = Glossary.shipped();

    @Inject
    PublicPageResource(
            PublishedPrograms programs,
            ExerciseLibrary library,
            SearchPrograms search,
            RenderedPages pages,
            FreeFigures figures,
            StandingRecalls recalls,
            DemoFaces faces,
            @ConfigProperty(name = "public.url") String publicUrl) {
        super(pages, publicUrl);
        this.programs = programs;
        this.library = library;
        this.search = search;
        this.figures = figures;
        this.recalls = recalls;
        this.faces = faces;
        this.publicUrl = publicUrl;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response home(@Context Request request) {
        return answer(
                request,
                "/",
                () -> Templates.home(
                        head(
                                "Stand Corrected: exercise programs to help you through the day",
                                "Step-by-step exercise programs for sore backs, necks, hips and knees, by Health Wise"
                                        + " Chiropractic in Sunbury and Melton.",
                                "/",
                                ""),
                        RegionCard.of(programs.all(), intros),
                        ActivityChoice.of(programs.all(), activities),
                        figures.first(),
                        faces.all()));
    }

    /** What was searched names the whole catalogue as its one address, so that search engines see one page. */
    @GET
    @Path("programs")
    @PermitAll
    @Operation(hidden = true)
    public Response catalogue(
            @QueryParam("q") @Nullable String words,
            @QueryParam("region") @Nullable String region,
            @QueryParam("activity") @Nullable String activity,
            @Context Request request) {
        SearchOnPage searched = SearchOnPage.of(new Asked(words, region, activity), search, activities);
        return searched.asked()
                ? answerOnce(request, catalogue(searched))
                : answer(request, "/programs", () -> catalogue(searched));
    }

    private TemplateInstance catalogue(SearchOnPage searched) {
        return Templates.catalogue(
                head(
                        "Programs",
                        "Find an exercise program by the part of the body that hurts or by what you want to get back to."
                                + " Read what it is and who it is for, free.",
                        "/programs",
                        "programs"),
                RegionGroup.of(programs.all()),
                ActivityChoice.of(programs.all(), activities),
                searched);
    }

    @GET
    @Path("programs/{slug}")
    @PermitAll
    @Operation(hidden = true)
    public Response program(@PathParam("slug") String slug, @Context Request request) {
        if (programs.current(slug).isEmpty()) {
            return programs.archived(slug)
                    .map(archived -> gone(archived.document()))
                    .orElseGet(this::missing);
        }
        String path = "/programs/" + slug;
        return answer(request, path, () -> {
            ProgramDocument document = programs.current(slug)
                    .map(PublishedRevision::document)
                    .orElseThrow(Problems::notFound); // archived in this very moment
            ProgramPage page = ProgramPage.of(recalls.now().applyTo(document), library);
            return Templates.program(
                    head(page.title() + " (" + page.medicalName() + ")", page.line(), path, "programs"), page);
        });
    }

    /** Kept nowhere: nobody comes twice. */
    private Response gone(ProgramDocument program) {
        PageHead head = head(
                program.title() + " is no longer offered",
                "This program is no longer offered. Have a look at the others.",
                "/programs",
                "programs");
        GonePage page = GonePage.of(program, programs.all(), intros);
        return Response.status(Response.Status.GONE)
                .entity(Templates.gone(head, page).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("health-tips")
    @PermitAll
    @Operation(hidden = true)
    public Response reading(@Context Request request) {
        return answer(
                request,
                "/health-tips",
                () -> Templates.reading(
                        head(
                                "Health tips",
                                "Plain reading about what is going on when something hurts, with the research behind it.",
                                "/health-tips",
                                "health-tips"),
                        RegionGroup.of(programs.all())));
    }

    @GET
    @Path("clinics")
    @PermitAll
    @Operation(hidden = true)
    public Response clinics(@Context Request request) {
        return answer(
                request,
                "/clinics",
                () -> Templates.clinics(head(
                        "Our clinics in Sunbury and Melton",
                        "Health Wise Chiropractic in Sunbury and Melton/Strathtulloh, Victoria. Call 03 9467 7889 to book.",
                        "/clinics",
                        "clinics")));
    }

    /** What is not here yet, or not any more, under the addresses that are ours. */
    @GET
    @Path("{area: programs|health-tips|clinics}/{rest: .+}")
    @PermitAll
    @Operation(hidden = true)
    public Response somewhere() {
        return missing();
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Operation(hidden = true)
    public Response robots() {
        String text =
                "User-agent: *\nDisallow: /api/\nDisallow: /app\nDisallow: /auth/\nDisallow: /session\n\nSitemap: "
                        + publicUrl + "/sitemap.xml\n";
        return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, A_DAY).build();
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @PermitAll
    @Operation(hidden = true)
    public Response sitemap(@Context Request request) {
        return answer(request, SITEMAP, () -> {
            List<SitemapEntry> entries = new ArrayList<>();
            List.of("/", "/programs", "/exercises", "/health-tips", "/clinics", GlossaryPageResource.GLOSSARY)
                    .forEach(path -> entries.add(new SitemapEntry(publicUrl + path, "")));
            RegionCard.of(programs.all(), intros)
                    .forEach(region ->
                            entries.add(new SitemapEntry(publicUrl + RegionPageResource.REGION + region.key(), "")));
            ActivityChoice.of(programs.all(), activities)
                    .forEach(activity -> entries.add(
                            new SitemapEntry(publicUrl + ActivityPageResource.ACTIVITY + activity.key(), "")));
            programs.all()
                    .forEach(revision -> entries.add(new SitemapEntry(
                            publicUrl + "/programs/" + revision.program(),
                            revision.publishedAt()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate()
                                    .toString())));
            library.all()
                    .forEach(
                            exercise -> entries.add(new SitemapEntry(publicUrl + "/exercises/" + exercise.slug(), "")));
            glossary.terms()
                    .forEach(term -> entries.add(
                            new SitemapEntry(publicUrl + GlossaryPageResource.GLOSSARY + "/" + term.slug(), "")));
            return Templates.sitemap(entries);
        });
    }
}
