package au.standcorrected.accounts.member;

import au.standcorrected.accounts.consent.ConsentDecision;
import au.standcorrected.accounts.consent.ConsentKind;
import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services of members. The topic is compacted: each event carries the whole state. */
@ApplicationScoped
class MemberEvents {
    private static final String TOPIC = "accounts.members";

    private final Outbox outbox;

    @Inject
    MemberEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(Member member) {
        append("MemberRegistered", member, null);
    }

    void profileChanged(Member member) {
        append("MemberProfileChanged", member, null);
    }

    void consentChanged(Member member, ConsentKind kind, ConsentDecision decision) {
        append("MemberConsentChanged", member, ConsentState.of(kind, decision));
    }

    private void append(String type, Member member, @Nullable ConsentState changed) {
        List<ConsentState> consents = member.consents().entrySet().stream()
                .map(consent -> ConsentState.of(consent.getKey(), consent.getValue()))
                .toList();
        outbox.append(new OutboxEvent(
                TOPIC,
                type,
                member.id(),
                member.version(),
                new MemberState(
                        member.id(), member.displayName(), member.timeZone(), consents, member.version(), changed)));
    }

    /** What the other services may know of a member: no address, no health detail. */
    record MemberState(
            UUID memberId,
            String displayName,
            String timeZone,
            List<ConsentState> consents,
            long version,
            @Nullable ConsentState changed) {}

    record ConsentState(ConsentKind kind, int version, boolean granted, Instant decidedAt) {
        static ConsentState of(ConsentKind kind, ConsentDecision decision) {
            return new ConsentState(kind, decision.documentVersion(), decision.granted(), decision.decidedAt());
        }
    }
}
