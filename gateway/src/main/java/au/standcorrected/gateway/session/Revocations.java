package au.standcorrected.gateway.session;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who was signed out everywhere, and when: sessions begun before that moment are over. */
@Singleton
class Revocations {
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();

    /** A later moment replaces an earlier one, in whatever order they are heard. */
    void add(String memberId, Instant moment) {
        notBefore.merge(memberId, moment, (known, heard) -> heard.isAfter(known) ? heard : known);
    }

    boolean ended(Session session) {
        Instant moment = notBefore.get(session.memberId());
        return moment != null && session.signedInAt().isBefore(moment);
    }

    /** No session is older than that: what was revoked before it holds nobody back any more. */
    void forgetBefore(Instant oldestSession) {
        notBefore.values().removeIf(moment -> moment.isBefore(oldestSession));
    }
}
