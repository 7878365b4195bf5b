package au.standcorrected.programs.care.session;

import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.programs.care.timeline.Block;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All logs. Every question names the member, and a day or a page, so that none grows with the table. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<LoggedSession, UUID> {
    Optional<LoggedSession> findForMember(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId).firstResultOptional();
    }

    /** The member's blocks that have a log on the date, each with the newest one's id. */
    public Map<Block, UUID> blocksDone(UUID memberId, LocalDate date) {
        Map<Block, UUID> done = new EnumMap<>(Block.class);
        getEntityManager()
                .createQuery(
                        "select s.block, s.id from LoggedSession s where s.memberId = ?1 and s.date = ?2"
                                + " order by s.startedAt, s.id",
                        Tuple.class)
                .setParameter(1, memberId)
                .setParameter(2, date)
                .getResultList()
                .forEach(row -> done.put(row.get(0, Block.class), row.get(1, UUID.class)));
        return done;
    }

    /** Newest first; one more than the page holds. */
    List<LoggedSession> page(UUID memberId, PageRequest request) {
        Optional<SessionPosition> after = request.after().map(SessionPosition::parse);
        String newestFirst = " order by date desc, startedAt desc, id desc";
        var query = after.isPresent()
                ? find(
                        "memberId = ?1 and (date, startedAt, id) < (?2, ?3, ?4)" + newestFirst,
                        memberId,
                        after.get().date(),
                        after.get().startedAt(),
                        after.get().id())
                : find("memberId = ?1" + newestFirst, memberId);
        return query.range(0, request.limit()).list();
    }
}
