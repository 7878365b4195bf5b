package au.standcorrected.programs.care.notice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a notice is about. */
public enum NoticeKind {
    /** Something is left of the member's day, at an hour that they chose. */
    @JsonProperty("session-reminder")
    SESSION_REMINDER,
    /** A patient's concern is now this practitioner's to look after. */
    @JsonProperty("concern-raised")
    CONCERN_RAISED,
    /** Nobody has looked at a patient's concern in time. */
    @JsonProperty("concern-overdue")
    CONCERN_OVERDUE
}
