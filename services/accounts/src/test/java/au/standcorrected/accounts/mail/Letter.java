package au.standcorrected.accounts.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A letter as a mail program reads it. */
public final class Letter {
    private final MimeMessage message;

    Letter(MimeMessage message) {
        this.message = message;
    }

    public String subject() {
        return read(message::getSubject);
    }

    public String id() {
        return read(message::getMessageID);
    }

    public InternetAddress from() {
        return read(() -> (InternetAddress) message.getFrom()[0]);
    }

    /** Everybody that it is addressed to, in whatever header. */
    public List<String> recipients() {
        return read(() ->
                Arrays.stream(message.getAllRecipients()).map(Object::toString).toList());
    }

    public List<String> headers() {
        return read(() -> Collections.list(message.getAllHeaderLines()));
    }

    public String text() {
        return read(
                () -> String.valueOf(part(message, "text/plain").orElseThrow().getContent()));
    }

    public String html() {
        return read(
                () -> String.valueOf(part(message, "text/html").orElseThrow().getContent()));
    }

    public String invitationType() {
        return read(() -> part(message, "text/calendar").orElseThrow().getContentType());
    }

    public String invitationName() {
        return read(() -> part(message, "text/calendar").orElseThrow().getFileName());
    }

    public String invitation() {
        return read(() -> {
            try (var bytes = part(message, "text/calendar").orElseThrow().getInputStream()) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }

    /** All that went over the wire, parts decoded too. */
    public String everything() {
        return read(() -> {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return raw.toString(StandardCharsets.UTF_8) + subject() + text() + html() + invitation();
        });
    }

    private static Optional<Part> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(part);
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                Optional<Part> found = part(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }
}
