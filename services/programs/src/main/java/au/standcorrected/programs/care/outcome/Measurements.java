package au.standcorrected.programs.care.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All measurements. The owner is part of every question. */
@ApplicationScoped
public class Measurements implements PanacheRepositoryBase<Measurement, UUID> {
    /** Two years are more than anybody's chart shows. */
    private static final int MOST = 1_000;

    /** The newest ones, oldest first. */
    List<Measurement> of(UUID memberId, LocalDate since) {
        List<Measurement> newest =
                new ArrayList<>(find("memberId = ?1 and takenOn >= ?2 order by takenOn desc, id desc", memberId, since)
                        .range(0, MOST - 1)
                        .list());
        Collections.reverse(newest);
        return newest;
    }

    Optional<LocalDate> newest(UUID memberId, String measure) {
        return find("memberId = ?1 and measure = ?2 order by takenOn desc, id desc", memberId, measure)
                .firstResultOptional()
                .map(Measurement::takenOn);
    }
}
