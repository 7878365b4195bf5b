package au.standcorrected.accounts.audit;

import au.standcorrected.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The audit log, newest first. */
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, Long> {
    /** One more than the page holds, so that it is known whether there is another. */
    List<AuditEntry> newestFirst(PageRequest page) {
        long before = page.after().map(AuditEntries::position).orElse(Long.MAX_VALUE);
        return find("id < ?1 order by id desc", before)
                .page(0, page.limit() + 1)
                .list();
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
