package au.standcorrected.media.playback;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.media.asset.Asset;
import au.standcorrected.media.asset.AssetAccess;
import au.standcorrected.media.entitlement.Access;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Who may see an asset now. Staff who work with programs see what members see. */
@ApplicationScoped
class Viewing {
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
     * @return whether the same person still may, for as long as an answer streams
     */
    BooleanSupplier require(Asset asset) {
        if (asset.access() == AssetAccess.FREE) {
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
