package au.standcorrected.booking.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What booking reads of accounts' events on members; each carries the whole state. */
record PersonState(
        UUID memberId,
        @Nullable String displayName,
        @Nullable List<Consent> consents,
        long version,
        @Nullable Consent changed) {
    boolean reminders() {
        return consents != null
                && consents.stream().anyMatch(consent -> consent.kind().equals("reminders") && consent.granted());
    }

    record Consent(String kind, boolean granted, Instant decidedAt) {}
}
