package au.standcorrected.accounts.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One kind of consent: the words in force and what the member has decided. */
public record ConsentView(
        ConsentKind kind,
        int version,
        String title,
        String summary,
        boolean required,
        boolean granted,
        @Nullable Instant decidedAt,
        @Nullable Integer decidedVersion) {
    public static ConsentView of(ConsentKind kind, @Nullable ConsentDecision decision) {
        return new ConsentView(
                kind,
                kind.version(),
                kind.title(),
                kind.summary(),
                kind.required(),
                decision != null && decision.grantsCurrent(kind),
                decision == null ? null : decision.decidedAt(),
                decision == null ? null : decision.documentVersion());
    }
}
