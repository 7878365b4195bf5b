package au.standcorrected.booking.input;

import au.standcorrected.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a page of visits ends: lists are ordered by start and id. */
public record Position(Instant startsAt, UUID id) {
    public String text() {
        return startsAt + "|" + id;
    }

    public static Position parse(String text) {
        String[] parts = text.split("\\|", -1);
        try {
            if (parts.length == 2) {
                Instant startsAt = Instant.parse(parts[0]);
                if (Math.abs(startsAt.getEpochSecond()) < 10_000_000_000L) {
                    return new Position(startsAt, UUID.fromString(parts[1]));
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Falls through to the same answer.
        }
        throw Problems.badField("cursor", "is not one that we gave out");
    }
}
