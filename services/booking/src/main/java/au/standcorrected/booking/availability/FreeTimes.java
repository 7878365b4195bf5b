package au.standcorrected.booking.availability;

import au.standcorrected.booking.slot.Roster;
import au.standcorrected.booking.slot.SlotSearch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** What is free for a kind of visit at a clinic, with these practitioners. */
public final class FreeTimes {
    private final SlotSearch search;
    private final Map<UUID, Roster> rosters;

    FreeTimes(SlotSearch search, Map<UUID, Roster> rosters) {
        this.search = search;
        this.rosters = rosters;
    }

    /** The starts of a date, in order, each with who is free then. */
    Map<Instant, Set<UUID>> on(LocalDate date) {
        Map<Instant, Set<UUID>> starts = new TreeMap<>();
        rosters.forEach((practitioner, roster) -> search.starts(roster, date)
                .forEach(start ->
                        starts.computeIfAbsent(start, unused -> new TreeSet<>()).add(practitioner)));
        return starts;
    }

    /** Who is offered at a start; of them, first who has most of the day still free, so that work is shared out. */
    public List<UUID> offeredAt(Instant start, LocalDate date) {
        Map<UUID, Integer> free = new TreeMap<>();
        rosters.forEach((practitioner, roster) -> {
            if (search.offers(roster, start)) {
                free.put(practitioner, search.starts(roster, date).size());
            }
        });
        return free.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The room for a start that is offered to anybody. */
    public Optional<UUID> roomIfOffered(UUID practitioner, Instant start) {
        Roster roster = rosters.get(practitioner);
        return roster != null && search.offers(roster, start) ? search.room(practitioner, start) : Optional.empty();
    }

    /** Whether they work then, whatever is taken. */
    public boolean isInsideRoster(UUID practitioner, Instant start) {
        Roster roster = rosters.get(practitioner);
        return roster != null && search.insideRoster(roster, start);
    }

    /** The room for a start inside the roster, on a step or not, as reception may book it. */
    public Optional<UUID> roomInsideRoster(UUID practitioner, Instant start) {
        return isInsideRoster(practitioner, start) ? search.room(practitioner, start) : Optional.empty();
    }

    /** The room for a visit that has been: whether it was on the roster does not matter any more. */
    public Optional<UUID> roomForThePast(UUID practitioner, Instant start) {
        return search.room(practitioner, start);
    }
}
