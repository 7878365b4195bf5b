package au.standcorrected.accounts.member;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members as staff see them. Looking at one is audited. */
@Path("/api/accounts/v1/members")
public class MemberResource {
    private static final int MOST_FOUND = 20;

    private final Members members;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    MemberResource(Members members, AuditTrail audit, Caller caller) {
        this.members = members;
        this.audit = audit;
        this.caller = caller;
    }

    /** At most twenty whose name or address begins with the words. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.RECEPTION})
    public Page<MemberFound> search(@QueryParam("query") @Nullable String query) {
        if (query == null || query.isBlank() || query.length() > 100 || query.indexOf(0) >= 0) {
            throw Problems.badField("query", "should have 1 to 100 letters");
        }
        return new Page<>(
                members.search(query, MOST_FOUND).stream().map(MemberFound::of).toList(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public MemberView member(@PathParam("id") UUID id) {
        Member member = members.findByIdOptional(id).orElseThrow(Problems::notFound);
        audit.note(caller.memberId(), "member-read", id, null);
        return MemberView.of(member);
    }

    /** Enough to tell two people apart, and no more. */
    public record MemberFound(UUID id, String displayName, String email) {
        static MemberFound of(Member member) {
            return new MemberFound(member.id(), member.displayName(), member.email());
        }
    }
}
