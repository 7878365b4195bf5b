package au.standcorrected.programs.care.enrolment;

import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All enrolments. The owner is part of every question. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {
    /** The member's own enrolment; anybody else's is as if it were not there. */
    public Optional<Enrolment> findForMember(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId).firstResultOptional();
    }

    Enrolment getForMember(UUID id, UUID memberId) {
        return findForMember(id, memberId).orElseThrow(Problems::notFound);
    }

    /** What the member follows now, in the order in which it was started. */
    public List<Enrolment> active(UUID memberId) {
        return list("memberId = ?1 and state = ?2 order by startedAt, id", memberId, EnrolmentState.ACTIVE);
    }

    /** All that these members follow or have followed, in the order in which it was started. */
    public List<Enrolment> ofAll(Collection<UUID> members) {
        return list("memberId in ?1 order by startedAt, id", members);
    }

    /** The one enrolment in the program that has not ended. */
    public Optional<Enrolment> following(UUID memberId, String program) {
        return find(
                        "memberId = ?1 and program = ?2 and state in ?3",
                        memberId,
                        program,
                        List.of(EnrolmentState.ACTIVE, EnrolmentState.PAUSED))
                .firstResultOptional();
    }

    /** Newest first; one more than the page holds. */
    List<Enrolment> page(UUID memberId, PageRequest request, Optional<UUID> after) {
        var query = after.isPresent()
                ? find("memberId = ?1 and id < ?2 order by id desc", memberId, after.get())
                : find("memberId = ?1 order by id desc", memberId);
        return query.range(0, request.limit()).list();
    }
}
