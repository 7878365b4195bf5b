package au.standcorrected.booking.availability;

import au.standcorrected.booking.input.QueryValues;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Between which moments a visit may start at all; everything else is 422 {@code time-not-bookable}. */
@ApplicationScoped
public class BookableWindow {
    private static final Duration WRITTEN_DOWN_LATER = Duration.ofDays(365);

    private final Clock clock;

    @Inject
    BookableWindow(Clock clock) {
        this.clock = clock;
    }

    /** For people: from now on. */
    public Instant bookable(Instant startsAt) {
        if (startsAt.isBefore(clock.instant())) {
            throw notBookable("That time has passed", "Please pick a time that is still to come.");
        }
        return notTooFar(startsAt);
    }

    /** For reception: visits may be written down afterwards. */
    public Instant recordable(Instant startsAt) {
        if (startsAt.isBefore(clock.instant().minus(WRITTEN_DOWN_LATER))) {
            throw notBookable(
                    "That is too long ago",
                    "Visits can be written down up to " + WRITTEN_DOWN_LATER.toDays() + " days afterwards.");
        }
        return notTooFar(startsAt);
    }

    private Instant notTooFar(Instant startsAt) {
        if (startsAt.isAfter(clock.instant().plus(Availability.HORIZON))) {
            throw notBookable(
                    "That is too far ahead", "You can book up to " + Availability.HORIZON.toDays() + " days ahead.");
        }
        return QueryValues.minute("startsAt", startsAt);
    }

    private static RuntimeException notBookable(String title, String detail) {
        return Problems.unprocessable("time-not-bookable", title, detail);
    }
}
