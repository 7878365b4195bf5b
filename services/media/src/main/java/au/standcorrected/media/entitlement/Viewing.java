package au.standcorrected.media.entitlement;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Who may see what is not free now. Staff who work with programs see what members see. */
@ApplicationScoped
public class Viewing {
    private static final List<String> STAFF = List.of(Roles.EDITOR, Roles.ADMIN, Roles.PRACTITIONER);

    private final Access access;
    private final SecurityIdentity identity;
    private final Caller caller;

    @Inject
    Viewing(Access access, SecurityIdentity identity, Caller caller) {
        this.access = access;
        this.identity = identity;
        this.caller = caller;
    }

    /**
     * 401 or 403 {@code access-ended} for who may not.
     *
     * @param free whether anybody may
     * @return whether the same person still may, for as long as an answer streams
     */
    public BooleanSupplier require(boolean free) {
        if (free) {
            return () -> true;
        }
        if (identity.isAnonymous()) {
            throw Problems.signInNeeded();
        }
        if (STAFF.stream().anyMatch(caller::hasRole)) {
            return () -> true;
        }
        UUID member = caller.memberId();
        access.require(member);
        return () -> access.runs(member);
    }
}
