package au.standcorrected.accounts.notice;

import java.util.Arrays;
import java.util.Optional;

/** What a notice is about, as events and messages write it. */
enum NoticeKind {
    SESSION_REMINDER("session-reminder"),
    PROGRAM_ASSIGNED("program-assigned"),
    CONCERN_RAISED("concern-raised"),
    CONCERN_OVERDUE("concern-overdue");

    private final String key;

    NoticeKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Optional<NoticeKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
