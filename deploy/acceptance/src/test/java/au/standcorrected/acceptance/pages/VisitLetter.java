package au.standcorrected.acceptance.pages;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a visit and the file in it, read with a calendar library that did not write it.
 *
 * @param method what a calendar is to do with it: REQUEST or CANCEL
 * @param sequence grows with each change
 */
public record VisitLetter(String subject, String method, String uid, int sequence, Instant startsAt, String status) {
    static @Nullable VisitLetter read(String source) {
        try {
            MimeMessage message =
                    new MimeMessage(null, new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
            String file = calendar(message);
            if (file == null) {
                return null;
            }
            ICalendar calendar = Biweekly.parse(file).first();
            VEvent event = calendar.getEvents().get(0);
            return new VisitLetter(
                    message.getSubject(),
                    calendar.getMethod().getValue(),
                    event.getUid().getValue(),
                    event.getSequence().getValue(),
                    event.getDateStart().getValue().toInstant(),
                    event.getStatus().getValue());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String calendar(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = calendar(inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
