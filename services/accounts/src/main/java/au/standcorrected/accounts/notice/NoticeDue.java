package au.standcorrected.accounts.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What accounts reads of programs' event.
 *
 * @param minutes how long what waits takes; null where nothing does
 * @param notAfter later it is of no use
 */
record NoticeDue(UUID noticeId, UUID memberId, String kind, @Nullable Integer minutes, Instant notAfter) {
    static final String TYPE = "NoticeDue";

    NoticeDue {
        Objects.requireNonNull(noticeId, "noticeId");
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(notAfter, "notAfter");
    }
}
