package au.standcorrected.accounts.member;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The signed-in member's own record. */
@Path("/api/accounts/v1/me")
@Authenticated
public class MeResource {
    private final Members members;
    private final MemberEvents events;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MeResource(Members members, MemberEvents events, Caller caller, Clock clock) {
        this.members = members;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MemberView.class)))
    public Response me() {
        return answer(Response.ok(), members.registered(caller.memberId()));
    }

    /**
     * Registers the person who signed in for the first time; asked again it answers with what there is. The address
     * follows the one that they sign in with.
     */
    @POST
    @Transactional
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MemberView.class)))
    public Response register() {
        Member known = members.findById(caller.memberId());
        if (known != null) {
            verifiedAddress().ifPresent(address -> members.followAddress(known, address));
            return answer(Response.ok(), known);
        }
        Member member = Member.register(
                caller.memberId(),
                caller.claim("email").orElse(""),
                caller.claim("given_name").orElse(""),
                caller.claim("family_name").orElse(""),
                clock.instant());
        if (members.insertUnlessThere(member)) {
            events.registered(member);
        }
        return answer(Response.status(Response.Status.CREATED), member);
    }

    @PUT
    @Path("/profile")
    @Transactional
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MemberView.class)))
    public Response changeProfile(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ChangeProfileRequest request) {
        Member member = members.registered(caller.memberId());
        EntityTags.requireMatch(ifMatch, member.version());
        member.changeProfile(
                request.givenName().strip(),
                request.familyName().strip(),
                request.phone(),
                zone(request.timeZone()),
                request.textSize());
        members.flush();
        events.profileChanged(member);
        return answer(Response.ok(), member);
    }

    @PUT
    @Path("/quiet-hours")
    @Transactional
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MemberView.class)))
    public Response keepQuiet(@HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid QuietHours hours) {
        Member member = members.registered(caller.memberId());
        EntityTags.requireMatch(ifMatch, member.version());
        member.keepQuiet(hours);
        members.flush();
        return answer(Response.ok(), member);
    }

    private Optional<String> verifiedAddress() {
        return caller.claim("email").filter(address -> !address.isBlank()).filter(address -> caller.claim(
                        "email_verified")
                .map(Boolean::parseBoolean)
                .orElse(false));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Problems.badField("timeZone", "should be the name of a time zone, such as Australia/Melbourne");
        }
    }

    private static Response answer(Response.ResponseBuilder response, Member member) {
        return response.entity(MemberView.of(member))
                .header("ETag", EntityTags.of(member.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
