package au.standcorrected.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bucket of tokens for everybody who was here lately; forgotten once it would be full again anyway. */
@Singleton
final class Buckets {
    private final Map<Bound, LimitSettings.Rate> rates = new EnumMap<>(Bound.class);
    private final long loopbackTimes;
    private final Cache<Key, Bucket> buckets;

    /** Whose bucket: a network or a member's id. */
    private record Key(Bound bound, Object who, boolean loopback) {}

    Buckets(LimitSettings settings) {
        rates.put(Bound.ADDRESS_REQUESTS, settings.address().requests());
        rates.put(Bound.ADDRESS_CHANGES, settings.address().changes());
        rates.put(Bound.ADDRESS_SIGN_INS, settings.address().signIns());
        rates.put(Bound.ADDRESS_REGISTRATIONS, settings.address().registrations());
        rates.put(Bound.MEMBER_REQUESTS, settings.member().requests());
        rates.put(Bound.MEMBER_CHANGES, settings.member().changes());
        this.loopbackTimes = settings.loopbackTimes();
        Duration longest = rates.values().stream()
                .map(LimitSettings.Rate::within)
                .max(Duration::compareTo)
                .orElseThrow();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(longest)
                // Its housekeeping is shorter than a change of threads.
                .executor(Runnable::run)
                .build();
    }

    /** Takes one token; null when there was one, or what to tell whoever has to wait. */
    @Nullable
    Refusal take(Bound bound, Object who, boolean loopback) {
        Bucket bucket = buckets.get(new Key(bound, who, loopback), this::fill);
        if (bucket.tryConsume(1)) {
            return null;
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return null;
        }
        long seconds = Math.max(1, (probe.getNanosToWaitForRefill() + 999_999_999) / 1_000_000_000);
        return new Refusal(bound, count(bound, loopback), rate(bound).within(), seconds);
    }

    private Bucket fill(Key key) {
        long count = count(key.bound, key.loopback);
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(count)
                        .refillGreedy(count, rate(key.bound).within())
                        .build())
                .build();
    }

    private long count(Bound bound, boolean loopback) {
        return rate(bound).count() * (loopback ? loopbackTimes : 1);
    }

    private LimitSettings.Rate rate(Bound bound) {
        LimitSettings.Rate rate = rates.get(bound);
        if (rate == null) {
            throw new IllegalStateException("No rate for " + bound);
        }
        return rate;
    }
}
