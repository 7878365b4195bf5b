package au.standcorrected.local.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The topics of docs/architecture with how each is cleaned; every one has a {@code .dlq} beside it. */
final class Topics {
    private static final List<String> COMPACTED = List.of(
            "accounts.members", "accounts.entitlements", "programs.catalogue", "media.assets", "booking.clinics");
    private static final List<String> DELETED = List.of(
            "programs.progress",
            "programs.notices",
            "booking.appointments",
            "accounts.audit",
            "programs.audit",
            "media.audit",
            "booking.audit");

    /** Kept for longer than a session can last: a gateway that starts has to hear of everybody who was signed out. */
    private static final String ACCESS =
            "accounts.access=delete;retention.ms=" + Duration.ofDays(31).toMillis();

    private Topics() {}

    /** As the broker takes them: {@code name=policy}. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        COMPACTED.forEach(topic -> all.addAll(List.of(topic + "=compact", topic + ".dlq=delete")));
        DELETED.forEach(topic -> all.addAll(List.of(topic + "=delete", topic + ".dlq=delete")));
        all.addAll(List.of(ACCESS, "accounts.access.dlq=delete"));
        return all;
    }
}
