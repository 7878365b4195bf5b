package au.standcorrected.programs.care.handout;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.day.PlannedDays;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A member's own handout, for paper. */
@Path("/api/programs/v1/me/enrolments/{enrolmentId}/handout")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class HandoutResource {
    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final PlannedDays days;
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    @Inject
    HandoutResource(
            Enrolments enrolments,
            PublishedPrograms programs,
            PlannedDays days,
            Members members,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.programs = programs;
        this.days = days;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    /** The phase that the member is in, of the revision that they follow, as it was put together for them. */
    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Transactional
    public RestResponse<String> handout(UUID enrolmentId) {
        Enrolment enrolment =
                enrolments.findForMember(enrolmentId, caller.memberId()).orElseThrow(Problems::notFound);
        PublishedRevision pinned = programs.revision(enrolment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"));
        FollowedProgram followed = days.followed(enrolment);
        Handout page = Handout.of(followed.document(), pinned.number(), followed.phase(), today());
        return ResponseBuilder.ok(HandoutTemplates.handout(page).render())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store") // it says what somebody has
                .build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), members.get(caller.memberId()).zone());
    }
}
