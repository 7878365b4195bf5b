package au.standcorrected.programs.care.session;

import au.standcorrected.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where a page of sessions ends: the list is ordered by day, start and id, newest first. */
record SessionPosition(LocalDate date, Instant startedAt, UUID id) {
    static String of(LoggedSession session) {
        return session.date() + "|" + session.startedAt() + "|" + session.id();
    }

    static SessionPosition parse(String text) {
        String[] parts = text.split("\\|", -1);
        try {
            if (parts.length == 3) {
                return new SessionPosition(
                        LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Falls through to the same answer.
        }
        throw Problems.badField("cursor", "is not one that we gave out");
    }
}
