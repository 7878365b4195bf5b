package au.standcorrected.accounts.notice;

import au.standcorrected.accounts.message.Messages;
import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears from programs what somebody should be told. Types and kinds that accounts does not know are passed over. */
@ApplicationScoped
class NoticeEvents {
    private static final Duration ASSIGNMENT_IS_NEWS = Duration.ofDays(3);

    private final Inbox inbox;
    private final Notices notices;
    private final Messages messages;

    @Inject
    NoticeEvents(Inbox inbox, Notices notices, Messages messages) {
        this.inbox = inbox;
        this.notices = notices;
        this.messages = messages;
    }

    @Incoming("notices")
    @Blocking(ordered = true)
    void notices(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver("accounts.notices", received, event -> {
            if (event.type().equals(NoticeDue.TYPE)) {
                NoticeDue due = event.data(NoticeDue.class);
                NoticeKind.of(due.kind())
                        .ifPresent(kind -> owe(
                                event,
                                due.memberId(),
                                kind,
                                new Notice(due.noticeId(), due.minutes(), null, due.notAfter())));
            }
        });
    }

    @Incoming("progress")
    @Blocking(ordered = true)
    void progress(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver("accounts.progress", received, event -> {
            if (event.type().equals(ProgramAssigned.TYPE)) {
                ProgramAssigned assigned = event.data(ProgramAssigned.class);
                owe(
                        event,
                        assigned.memberId(),
                        NoticeKind.PROGRAM_ASSIGNED,
                        new Notice(
                                assigned.assignmentId(),
                                null,
                                assigned.practitionerId(),
                                assigned.assignedAt().plus(ASSIGNMENT_IS_NEWS)));
            }
        });
    }

    private void owe(ReceivedEvent event, UUID member, NoticeKind kind, Notice notice) {
        notices.keep(notice);
        messages.record(event.id(), member, kind.key(), notice.id(), event.version());
    }
}
