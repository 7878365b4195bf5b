package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages that anybody can read. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Blocking
public class PublicPageResource {
    private static final String A_MINUTE = "public, max-age=60";
    private static final String A_DAY = "public, max-age=86400";

    private final PublishedPrograms programs;
    private final RenderedPages pages;
    private final DemoFaces faces;
    private final String publicUrl;

    @Inject
    PublicPageResource(
            PublishedPrograms programs,
            RenderedPages pages,
            DemoFaces faces,
            @ConfigProperty(name = "public.url") String publicUrl) {
        this.programs = programs;
        this.pages = pages;
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
                A_MINUTE,
                () -> Templates.home(
                        head(
                                "Stand Corrected: exercise programs to help you through the day",
                                "Step-by-step exercise programs for sore backs, necks, hips and knees, by Health Wise"
                                        + " Chiropractic in Sunbury and Melton.",
                                "/",
                                ""),
                        cards(),
                        faces.all()));
    }

    @GET
    @Path("programs")
    @PermitAll
    @Operation(hidden = true)
    public Response catalogue(@Context Request request) {
        return answer(
                request,
                "/programs",
                A_MINUTE,
                () -> Templates.catalogue(
                        head(
                                "Programs",
                                "Find an exercise program by the part of the body that hurts. Read what it is and who it is"
                                        + " for, free.",
                                "/programs",
                                "programs"),
                        RegionGroup.of(programs.all())));
    }

    @GET
    @Path("programs/{slug}")
    @PermitAll
    @Operation(hidden = true)
    public Response program(@PathParam("slug") String slug, @Context Request request) {
        Optional<PublishedRevision> found = programs.current(slug);
        if (found.isEmpty()) {
            return missing();
        }
        ProgramPage page = ProgramPage.of(found.get().document());
        String path = "/programs/" + slug;
        return answer(
                request,
                path,
                A_MINUTE,
                () -> Templates.program(
                        head(page.title() + " (" + page.medicalName() + ")", page.line(), path, "programs"), page));
    }

    @GET
    @Path("health-tips")
    @PermitAll
    @Operation(hidden = true)
    public Response reading(@Context Request request) {
        return answer(
                request,
                "/health-tips",
                A_MINUTE,
                () -> Templates.reading(
                        head(
                                "Health tips",
                                "Plain reading about what is going on when something hurts, with the research behind it.",
                                "/health-tips",
                                "health-tips"),
                        cards()));
    }

    @GET
    @Path("clinics")
    @PermitAll
    @Operation(hidden = true)
    public Response clinics(@Context Request request) {
        return answer(
                request,
                "/clinics",
                A_MINUTE,
                () -> Templates.clinics(head(
                        "Our clinics in Sunbury and Melton",
                        "Health Wise Chiropractic in Sunbury and Melton/Strathtulloh, Victoria. Call 03 9467 7889 to book.",
                        "/clinics",
                        "clinics")));
    }

    /** What is not here yet, or not any more, under the addresses that are ours. */
    @GET
    @Path("{area: programs|exercises|health-tips|clinics}/{rest: .+}")
    @PermitAll
    @Operation(hidden = true)
    public Response somewhere() {
        return missing();
    }

    @GET
    @Path("exercises")
    @PermitAll
    @Operation(hidden = true)
    public Response exercises() {
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
        return answer(request, "/sitemap.xml", A_MINUTE, () -> {
            List<SitemapEntry> entries = new ArrayList<>();
            List.of("/", "/programs", "/health-tips", "/clinics")
                    .forEach(path -> entries.add(new SitemapEntry(publicUrl + path, "")));
            programs.all()
                    .forEach(revision -> entries.add(new SitemapEntry(
                            publicUrl + "/programs/" + revision.program(),
                            revision.publishedAt()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate()
                                    .toString())));
            return Templates.sitemap(entries);
        });
    }

    private Response answer(Request request, String path, String caching, Supplier<TemplateInstance> page) {
        RenderedPages.Rendered rendered = pages.at(path, page);
        EntityTag tag = new EntityTag(rendered.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(rendered.html()))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    private Response missing() {
        PageHead head = head("This page is not here", "This page is not here.", "/", "");
        return Response.status(Response.Status.NOT_FOUND)
                .entity(pages.at("404", () -> Templates.missing(head)).html())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<ProgramCard> cards() {
        return programs.all().stream().map(ProgramCard::of).toList();
    }

    private PageHead head(String title, String description, String path, String section) {
        return new PageHead(title, description, publicUrl + path, section);
    }
}
