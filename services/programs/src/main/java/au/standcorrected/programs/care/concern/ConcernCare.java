package au.standcorrected.programs.care.concern;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the clinic does about concerns, for those of its patients who share. The others' stay theirs alone. */
public interface ConcernCare {
    /** A concern was raised, in this transaction. */
    void raised(Concern concern);

    /** How they are looked after; one that nobody looks after is not in it. */
    Map<UUID, ConcernView.Care> of(Collection<UUID> concerns);
}
