package au.standcorrected.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** What is taken already, as it looks from one clinic. */
final class Taken {
    private final Map<UUID, NavigableMap<Instant, Instant>> practitioners = new HashMap<>();
    private final Map<UUID, NavigableMap<Instant, Instant>> rooms = new HashMap<>();

    Taken(UUID clinic, Collection<Occupied> all, Travel travel) {
        for (Occupied occupied : all) {
            Duration there = travel.between(clinic, occupied.clinic());
            Duration back = travel.between(occupied.clinic(), clinic);
            add(practitioners, occupied.practitioner(), occupied.span().widened(there, back));
            add(rooms, occupied.room(), occupied.span());
        }
    }

    boolean practitionerFree(UUID practitioner, Span span) {
        return free(practitioners, practitioner, span);
    }

    boolean roomFree(UUID room, Span span) {
        return free(rooms, room, span);
    }

    /** Spans that touch or overlap become one, so that a single look answers whether something is free. */
    private static void add(Map<UUID, NavigableMap<Instant, Instant>> all, UUID key, Span span) {
        NavigableMap<Instant, Instant> known = all.computeIfAbsent(key, unused -> new TreeMap<>());
        Instant from = span.from();
        Instant until = span.until();
        Map.Entry<Instant, Instant> before = known.floorEntry(until);
        while (before != null && !before.getValue().isBefore(from)) {
            known.remove(before.getKey());
            from = before.getKey().isBefore(from) ? before.getKey() : from;
            until = before.getValue().isAfter(until) ? before.getValue() : until;
            before = known.floorEntry(until);
        }
        known.put(from, until);
    }

    private static boolean free(Map<UUID, NavigableMap<Instant, Instant>> all, UUID key, Span span) {
        NavigableMap<Instant, Instant> known = all.get(key);
        if (known == null) {
            return true;
        }
        Map.Entry<Instant, Instant> before = known.lowerEntry(span.until());
        return before == null || !before.getValue().isAfter(span.from());
    }
}
