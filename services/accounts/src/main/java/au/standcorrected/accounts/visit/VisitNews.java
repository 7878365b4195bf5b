package au.standcorrected.accounts.visit;

import java.util.Arrays;
import java.util.Optional;

/** What a person is told about a visit. */
enum VisitNews {
    BOOKED("AppointmentBooked", "visit-booked"),
    MOVED("AppointmentRescheduled", "visit-moved"),
    CANCELLED("AppointmentCancelled", "visit-cancelled");

    private final String eventType;
    private final String kind;

    VisitNews(String eventType, String kind) {
        this.eventType = eventType;
        this.kind = kind;
    }

    /** The kind of message that it becomes. */
    String kind() {
        return kind;
    }

    static Optional<VisitNews> ofEvent(String type) {
        return Arrays.stream(values())
                .filter(news -> news.eventType.equals(type))
                .findFirst();
    }

    static VisitNews ofKind(String kind) {
        return Arrays.stream(values())
                .filter(news -> news.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a message about a visit: " + kind));
    }
}
