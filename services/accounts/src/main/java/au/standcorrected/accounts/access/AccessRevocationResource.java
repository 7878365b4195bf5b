package au.standcorrected.accounts.access;

import au.standcorrected.accounts.member.Members;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** An admin ends all of a member's sign-ins, for instance when a phone was stolen. */
@Path("/api/accounts/v1/members/{id}/access-revocation")
@RolesAllowed(Roles.ADMIN)
public class AccessRevocationResource {
    private final AccessRevocations revocations;
    private final Members members;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    AccessRevocationResource(AccessRevocations revocations, Members members, AuditTrail audit, Caller caller) {
        this.revocations = revocations;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
    }

    @POST
    @Transactional
    public AccessRevoked revoke(@PathParam("id") UUID memberId) {
        if (members.findByIdOptional(memberId).isEmpty()) {
            throw Problems.notFound();
        }
        AccessRevoked revoked = revocations.revoke(memberId);
        audit.note(caller.memberId(), "access-revoked", memberId, null);
        return revoked;
    }
}
