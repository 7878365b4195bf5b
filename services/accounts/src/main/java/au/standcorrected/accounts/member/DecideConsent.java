package au.standcorrected.accounts.member;

import au.standcorrected.accounts.consent.ConsentDecision;
import au.standcorrected.accounts.consent.ConsentHistory;
import au.standcorrected.accounts.consent.ConsentKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gives or takes back a consent to the words in force. Deciding again what stands already changes nothing. */
@ApplicationScoped
public class DecideConsent {
    private final Members members;
    private final MemberEvents events;
    private final ConsentHistory history;
    private final Clock clock;

    @Inject
    DecideConsent(Members members, MemberEvents events, ConsentHistory history, Clock clock) {
        this.members = members;
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    /** Returns what stands now. */
    @Transactional
    public Optional<ConsentDecision> decide(UUID memberId, ConsentKind kind, boolean granted) {
        Member member = members.registeredForChange(memberId);
        boolean unchanged = member.consent(kind)
                .filter(decision -> decision.granted() == granted && decision.documentVersion() == kind.version())
                .isPresent();
        if (!unchanged) {
            ConsentDecision decision = member.decide(kind, granted, clock.instant());
            history.add(member.id(), kind, decision);
            members.flush();
            events.consentChanged(member, kind, decision);
        }
        return member.consent(kind);
    }
}
