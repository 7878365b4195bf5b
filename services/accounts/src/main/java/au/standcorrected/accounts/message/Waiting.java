package au.standcorrected.accounts.message;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that has yet to be sent, in the hands of the one sender that has claimed it.
 *
 * @param about what it tells of, such as an appointment
 * @param aboutVersion the version of that thing which it tells of
 * @param attempts how often it was tried, this time included
 * @param claim proves that it is still in this sender's hands
 */
public record Waiting(
        UUID id,
        UUID memberId,
        String kind,
        UUID about,
        long aboutVersion,
        int attempts,
        Instant createdAt,
        UUID claim) {}
