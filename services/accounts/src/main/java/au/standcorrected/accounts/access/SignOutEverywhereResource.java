package au.standcorrected.accounts.access;

import au.standcorrected.kit.caller.Caller;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The signed-in person signs out on every device, this one included. */
@Path("/api/accounts/v1/me/sign-out-everywhere")
@Authenticated
public class SignOutEverywhereResource {
    private final AccessRevocations revocations;
    private final Caller caller;

    @Inject
    SignOutEverywhereResource(AccessRevocations revocations, Caller caller) {
        this.revocations = revocations;
        this.caller = caller;
    }

    /** Repeating it is harmless. It needs no registration: a sign-in is enough to end all sign-ins. */
    @POST
    @Transactional
    public AccessRevoked signOut() {
        return revocations.revoke(caller.memberId());
    }
}
