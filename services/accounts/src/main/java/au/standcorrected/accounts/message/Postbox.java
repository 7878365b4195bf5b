package au.standcorrected.accounts.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hands letters to the mail server. */
@ApplicationScoped
class Postbox {
    private static final int LONGEST_NAME = 60;

    private final ReactiveMailer mailer;
    private final MessageSettings settings;

    @Inject
    Postbox(ReactiveMailer mailer, MessageSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Returns when the server has the letter. A letter that is posted twice has one id, so mail programs show it once. */
    void post(UUID messageId, Written.Letter letter) {
        Mail mail = Mail.withText(letter.to(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .setFrom(from(letter.fromName()))
                .addHeader("Message-ID", "<" + messageId + "@" + settings.domain() + ">")
                // No holiday notices back to the clinic.
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Auto-Response-Suppress", "All");
        if (letter.stopUrl() != null) {
            // Mail programs show a button of their own for these two.
            mail.addHeader("List-Unsubscribe", "<" + letter.stopUrl() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        for (Written.Enclosure enclosure : letter.enclosures()) {
            mail.addAttachment(
                    enclosure.name(), enclosure.content().getBytes(StandardCharsets.UTF_8), enclosure.contentType());
        }
        try {
            mailer.send(mail).await().atMost(settings.patience());
        } catch (RuntimeException e) {
            throw new MailNotTaken("the mail server did not take a letter", e, refused(e));
        }
    }

    /** What a name may not say in a header is left out; Vert.x encodes the rest but quotes nothing. */
    private String from(String name) {
        String plain =
                name.replaceAll("[\\p{Cntrl}\\p{Cs}()<>\\[\\]:;@\\\\,\"]+", " ").strip();
        String fitting = plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)).strip();
        boolean ascii = fitting.chars().allMatch(letter -> letter < 128);
        return (ascii ? "\"" + fitting + "\"" : fitting) + " <" + settings.fromAddress() + ">";
    }

    private static boolean refused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent();
            }
        }
        return false;
    }
}
