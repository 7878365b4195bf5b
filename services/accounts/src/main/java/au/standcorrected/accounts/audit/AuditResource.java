package au.standcorrected.accounts.audit;

import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The audit log, for admins. */
@Path("/api/accounts/v1/audit")
@RolesAllowed(Roles.ADMIN)
public class AuditResource {
    private final AuditEntries entries;

    @Inject
    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    public Page<AuditEntry.AuditEntryView> newestFirst(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        return Page.of(entries.newestFirst(page), page, AuditEntry::position, AuditEntry::view);
    }
}
