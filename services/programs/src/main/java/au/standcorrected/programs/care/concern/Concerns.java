package au.standcorrected.programs.care.concern;

import au.standcorrected.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All concerns. The owner is part of every question. */
@ApplicationScoped
public class Concerns implements PanacheRepositoryBase<Concern, UUID> {
    Optional<Concern> findForMember(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId).firstResultOptional();
    }

    /** What holds the member's exercises at the moment: the most urgent, then the oldest. */
    public Optional<Hold> hold(UUID memberId) {
        return find("memberId = ?1 and clearedAt is null order by level, openedAt, id", memberId)
                .firstResultOptional()
                .map(Concern::hold);
    }

    /** Newest first; one more than the page holds. */
    List<Concern> page(UUID memberId, PageRequest request, Optional<UUID> after) {
        var query = after.isPresent()
                ? find("memberId = ?1 and id < ?2 order by id desc", memberId, after.get())
                : find("memberId = ?1 order by id desc", memberId);
        return query.range(0, request.limit()).list();
    }
}
