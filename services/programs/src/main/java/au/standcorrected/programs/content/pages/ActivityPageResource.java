package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.activities.Activity;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
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

/** A page for each thing that people want to get back to. */
@Path("/programs/activity")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Blocking
public class ActivityPageResource extends PageResource {
    static final String ACTIVITY = "/programs/activity/";

    private final PublishedPrograms programs;
    private final Activities activities = Activities.shipped();

    @Inject
    ActivityPageResource(
            PublishedPrograms programs, RenderedPages pages, @ConfigProperty(name = "public.url") String publicUrl) {
        super(pages, publicUrl);
        this.programs = programs;
    }

    @GET
    @Path("{activity}")
    @PermitAll
    @Operation(hidden = true)
    public Response activity(@PathParam("activity") String key, @Context Request request) {
        Optional<Activity> activity = activities.of(key);
        if (activity.isEmpty()) {
            return missing();
        }
        String path = ACTIVITY + key;
        return answer(
                request,
                path,
                () -> Templates.topic(
                        head(
                                activity.get().label() + ": programs to get back to it",
                                activity.get().line(),
                                path,
                                "programs"),
                        TopicPage.of(activity.get(), programs.all())));
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response none() {
        return missing();
    }

    @GET
    @Path("{activity}/{rest: .+}")
    @PermitAll
    @Operation(hidden = true)
    public Response beyond() {
        return missing();
    }
}
