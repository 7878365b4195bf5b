package au.standcorrected.programs.care.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeenEntitlementsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final UUID GUS = new UUID(0, 1);

    private final SeenEntitlements seen = new SeenEntitlements();
    private final Map<UUID, Entitlement> projection = new HashMap<>();

    @Test
    void anEndThatPassedBeforeTheProjectionHasItCounts() {
        projection.put(GUS, granted(3));
        seen.saw(ended(4), NOW);
        assertThat(covered()).isFalse();
    }

    @Test
    void aTailThatWasCutOffDoesNotBringAnOldGrantBack() {
        seen.saw(granted(3), NOW);
        projection.put(GUS, ended(4)); // the tail missed it
        assertThat(covered()).isFalse();
    }

    @Test
    void aReplicaThatStartedAfterTheEndLearnsItFromTheProjection() {
        projection.put(GUS, granted(3));
        assertThat(covered()).isTrue();
        projection.put(GUS, ended(4));
        assertThat(covered()).isFalse();
    }

    @Test
    void aGrantNeedNotWaitForTheProjection() {
        seen.saw(granted(0), NOW);
        assertThat(covered()).isTrue();
    }

    @Test
    void aMemberWhoIsForgottenHasNoAccess() {
        projection.put(GUS, granted(3));
        seen.saw(Entitlement.gone(GUS), NOW);
        assertThat(covered()).isFalse();
    }

    @Test
    void whatTheProjectionHasIsForgottenAfterAWhileAndNothingElse() {
        seen.saw(ended(4), NOW);
        projection.put(GUS, granted(3));
        Instant later = NOW.plus(Duration.ofHours(2));
        seen.forgetProjected(later, this::project);
        assertThat(seen.size()).isEqualTo(1);
        projection.put(GUS, ended(4));
        seen.forgetProjected(NOW, this::project);
        assertThat(seen.size()).isEqualTo(1);
        seen.forgetProjected(later, this::project);
        assertThat(seen.size()).isZero();
        assertThat(covered()).isFalse();
    }

    @Property
    void whateverArrivesWhereAndInWhichOrderTheNewestDecides(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 20) Integer> arrivals,
            @ForAll @IntRange(min = 0, max = 4095) int where) {
        SeenEntitlements memory = new SeenEntitlements();
        Map<UUID, Entitlement> database = new HashMap<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Entitlement decided = arrivals.get(i) % 2 == 0 ? granted(arrivals.get(i)) : ended(arrivals.get(i));
            if ((where >> i & 1) == 0) {
                memory.saw(decided, NOW);
            } else {
                database.merge(GUS, decided, Entitlement::or);
            }
        }
        int newest = arrivals.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(memory.decide(GUS, id -> Optional.ofNullable(database.get(id))))
                .get()
                .extracting(Entitlement::version)
                .isEqualTo((long) newest);
    }

    private boolean covered() {
        return seen.decide(GUS, this::project)
                .filter(entitlement -> entitlement.coversAt(NOW))
                .isPresent();
    }

    private Optional<Entitlement> project(UUID member) {
        return Optional.ofNullable(projection.get(member));
    }

    private static Entitlement granted(long version) {
        return new Entitlement(GUS, NOW.plusSeconds(60), version);
    }

    private static Entitlement ended(long version) {
        return new Entitlement(GUS, NOW, version);
    }
}
