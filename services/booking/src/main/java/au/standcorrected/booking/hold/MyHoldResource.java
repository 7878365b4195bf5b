package au.standcorrected.booking.hold;

import au.standcorrected.booking.occupancy.BookableLocks;
import au.standcorrected.booking.occupancy.Occupancies;
import au.standcorrected.kit.caller.Caller;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The time that is kept for the signed-in person. */
@Path("/api/booking/v1/me/holds")
@Authenticated
public class MyHoldResource {
    private final PlaceHold placeHold;
    private final Holds holds;
    private final Occupancies occupancies;
    private final BookableLocks locks;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MyHoldResource(
            PlaceHold placeHold,
            Holds holds,
            Occupancies occupancies,
            BookableLocks locks,
            Caller caller,
            Clock clock) {
        this.placeHold = placeHold;
        this.holds = holds;
        this.occupancies = occupancies;
        this.locks = locks;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HoldView.class)))
    @Operation(
            summary = "Keeps a time for seven minutes, instead of the one kept before",
            description = "409 slot-taken when somebody was faster.")
    public HoldView place(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PlaceHoldRequest request) {
        return placeHold.place(caller.memberId(), request, key);
    }

    /** Giving back what has ended already is harmless. */
    @DELETE
    @Path("/{holdId}")
    @Transactional
    @Operation(summary = "Gives the time back")
    public void giveBack(@PathParam("holdId") UUID holdId) {
        locks.lockPerson(caller.memberId());
        Hold hold = holds.getForMember(holdId, caller.memberId());
        if (hold.lives(clock.instant())) {
            hold.end();
            occupancies.freeHoldsOf(caller.memberId());
        }
    }
}
