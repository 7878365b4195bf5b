package au.standcorrected.programs.care.offline;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.document.ProgramJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The next days, to be followed without a network. */
@Path("/api/programs/v1/me/offline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class OfflineResource {
    /** On a 304 too: asking again renews the lease, whether or not anything is new. */
    private static final String LEASE_UNTIL = "Lease-Until";

    private final PackUp packUp;
    private final Members members;
    private final Caller caller;
    private final ObjectMapper json;

    @Inject
    OfflineResource(PackUp packUp, Members members, Caller caller, ObjectMapper json) {
        this.packUp = packUp;
        this.members = members;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Transactional
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = LEASE_UNTIL, schema = @Schema(type = SchemaType.STRING, format = "date-time")),
            content = @Content(schema = @Schema(implementation = OfflinePack.class)))
    public Response offline(@Context Request request) {
        OfflinePack pack = packUp.pack(members.get(caller.memberId()));
        EntityTag tag = new EntityTag(contentHash(pack), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(pack))
                .tag(tag)
                .header(LEASE_UNTIL, pack.leaseUntil().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private String contentHash(OfflinePack pack) {
        try {
            return ProgramJson.hash(json.writeValueAsString(pack.until(Instant.EPOCH)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours cannot be written", e);
        }
    }
}
