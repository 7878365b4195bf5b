package au.standcorrected.accounts.consent;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a member decided on one kind of consent, in the version that was shown. */
@Embeddable
public class ConsentDecision {
    private int documentVersion;
    private boolean granted;
    private Instant decidedAt;

    protected ConsentDecision() {}

    public ConsentDecision(int documentVersion, boolean granted, Instant decidedAt) {
        this.documentVersion = documentVersion;
        this.granted = granted;
        this.decidedAt = decidedAt;
    }

    public int documentVersion() {
        return documentVersion;
    }

    public boolean granted() {
        return granted;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Whether it stands for the words in force now. */
    public boolean grantsCurrent(ConsentKind kind) {
        return granted && documentVersion == kind.version();
    }
}
