package au.standcorrected.accounts.message;

import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What was sent to a member, newest first. What a letter said is not kept. */
@ApplicationScoped
class SentMessages {
    private static final Position NEWEST =
            new Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(Long.MAX_VALUE, -1));

    private final DataSource database;

    @Inject
    SentMessages(DataSource database) {
        this.database = database;
    }

    /** One more than the page holds, so that it is known whether there is another. */
    List<MessageView> newestFirst(UUID memberId, PageRequest page) {
        Position after = page.after().map(Position::parse).orElse(NEWEST);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select id, kind, subject, address, sent_at from message"
                        + " where member_id = ? and state = 'SENT' and (sent_at, id) < (?, ?)"
                        + " order by sent_at desc, id desc limit ?")) {
            statement.setObject(1, memberId);
            statement.setObject(2, after.sentAt().atOffset(ZoneOffset.UTC));
            statement.setObject(3, after.id());
            statement.setInt(4, page.limit() + 1);
            List<MessageView> messages = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    messages.add(new MessageView(
                            found.getObject(1, UUID.class),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4),
                            found.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return messages;
        } catch (SQLException e) {
            throw new IllegalStateException("messages cannot be read", e);
        }
    }

    static String position(MessageView message) {
        return message.sentAt() + "/" + message.id();
    }

    private record Position(Instant sentAt, UUID id) {
        static Position parse(String text) {
            try {
                int slash = text.indexOf('/');
                return new Position(
                        Instant.parse(text.substring(0, Math.max(slash, 0))),
                        UUID.fromString(text.substring(slash + 1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw Problems.badField("cursor", "is not one that we gave out");
            }
        }
    }
}
