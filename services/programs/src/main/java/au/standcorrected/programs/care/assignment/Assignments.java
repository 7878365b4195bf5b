package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All assignments. The patient is part of every question. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final List<AssignmentState> ALIVE = List.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED);

    Assignment getForMember(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** Held until the transaction ends: an answer and an edit wait for each other. */
    Assignment getForChange(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    Optional<Assignment> alive(UUID memberId, String program) {
        return find("memberId = ?1 and program = ?2 and state in ?3", memberId, program, ALIVE)
                .firstResultOptional();
    }

    List<Assignment> alive(UUID memberId) {
        return list("memberId = ?1 and state in ?2 order by id", memberId, ALIVE);
    }

    /** The newest first; a patient has a handful. */
    List<Assignment> newest(UUID memberId, int most) {
        return find("memberId = ?1 order by id desc", memberId)
                .range(0, most - 1)
                .list();
    }
}
