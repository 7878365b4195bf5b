package au.standcorrected.programs.content.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** How a public page is answered. */
abstract class PageResource {
    static final String A_MINUTE = "public, max-age=60";
    static final String A_DAY = "public, max-age=86400";

    private final RenderedPages pages;
    private final String publicUrl;

    PageResource(RenderedPages pages, String publicUrl) {
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    /** A page that is kept as it was rendered, under its path. */
    final Response answer(Request request, String path, Supplier<TemplateInstance> page) {
        return answer(request, pages.at(path, page));
    }

    /** One of the many that a choice can make; none is kept. */
    final Response answerOnce(Request request, TemplateInstance page) {
        return answer(request, pages.once(page));
    }

    final Response missing() {
        PageHead head = head("This page is not here", "This page is not here.", "/", "");
        return Response.status(Response.Status.NOT_FOUND)
                .entity(pages.at("404", () -> Templates.missing(head)).html())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    final PageHead head(String title, String description, String path, String section) {
        return new PageHead(title, description, publicUrl + path, section);
    }

    private static Response answer(Request request, RenderedPages.Rendered rendered) {
        EntityTag tag = new EntityTag(rendered.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(rendered.html()))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                .build();
    }
}
