package au.standcorrected.booking.clinic;

import au.standcorrected.kit.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What can be booked. */
@Path("/api/booking/v1/visit-kinds")
public class VisitKindResource {
    private final VisitKinds kinds;

    @Inject
    VisitKindResource(VisitKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @PermitAll
    @Operation(summary = "The kinds of visit that we offer")
    public Page<VisitKindView> offered() {
        return new Page<>(kinds.offered().stream().map(VisitKindView::of).toList(), null);
    }

    /** @param firstVisit meant for people whom we have not seen before */
    public record VisitKindView(String slug, String name, int minutes, String summary, boolean firstVisit) {
        static VisitKindView of(VisitKind kind) {
            return new VisitKindView(kind.slug(), kind.name(), kind.minutes(), kind.summary(), kind.firstVisit());
        }
    }
}
