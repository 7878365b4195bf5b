package au.standcorrected.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All mail that arrived, in order. */
final class Letters {
    private final GreenMail mail;

    Letters(GreenMail mail) {
        this.mail = mail;
    }

    List<Letter> all() throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            letters.add(read(letters.size() + 1, message));
        }
        return letters;
    }

    void forget() throws IOException {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IOException(e);
        }
    }

    private static Letter read(int number, MimeMessage message) throws IOException {
        try {
            Date sent = message.getSentDate();
            ByteArrayOutputStream source = new ByteArrayOutputStream();
            message.writeTo(source);
            return new Letter(
                    number,
                    names(message.getRecipients(Message.RecipientType.TO)),
                    names(message.getFrom()),
                    Objects.requireNonNullElse(message.getSubject(), "(no subject)"),
                    sent == null ? Instant.EPOCH : sent.toInstant(),
                    text(message, "text/plain"),
                    text(message, "text/html"),
                    message.getContentType(),
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    source.toString(StandardCharsets.UTF_8));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** The first part of that type, however deep it lies. */
    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                String found = text(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String names(jakarta.mail.Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Stream.of(addresses).map(jakarta.mail.Address::toString).collect(Collectors.joining(", "));
    }

    static List<Letter> to(String address, List<Letter> letters) {
        return letters.stream()
                .filter(letter ->
                        Arrays.stream(letter.to().split(",")).map(Letters::bare).anyMatch(address::equalsIgnoreCase))
                .toList();
    }

    /** {@code Gus Figtree <gus@example.test>} is {@code gus@example.test}. */
    private static String bare(String recipient) {
        int open = recipient.lastIndexOf('<');
        return open < 0
                ? recipient.strip()
                : recipient.substring(open + 1, recipient.lastIndexOf('>')).strip();
    }
}
