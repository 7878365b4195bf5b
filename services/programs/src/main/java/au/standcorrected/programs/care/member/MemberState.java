package au.standcorrected.programs.care.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What care reads of accounts' events about a member; each carries the whole state. */
record MemberState(
        UUID memberId,
        @Nullable String displayName,
        @Nullable String timeZone,
        @Nullable List<Consent> consents,
        long version,
        @Nullable Consent changed) {

    boolean sharing() {
        return consents != null
                && consents.stream().anyMatch(consent -> consent.kind().equals("sharing") && consent.granted());
    }

    record Consent(String kind, boolean granted, Instant decidedAt) {}
}
