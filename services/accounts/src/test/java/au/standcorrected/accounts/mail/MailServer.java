package au.standcorrected.accounts.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real SMTP server on the port that the service knows. What it got is kept when it is stopped. */
public final class MailServer {
    private static final List<MimeMessage> before = new ArrayList<>();
    private static @Nullable GreenMail running;

    private MailServer() {}

    public static synchronized void start() {
        if (running == null) {
            GreenMail server = new GreenMail(
                    new ServerSetup(Integer.getInteger(SmtpPort.PROPERTY), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            running = server;
        }
    }

    public static synchronized void stop() {
        if (running != null) {
            before.addAll(List.of(running.getReceivedMessages()));
            running.stop();
            running = null;
        }
    }

    /** All letters to an address, in the order in which they came. */
    public static synchronized List<Letter> to(String address) {
        List<MimeMessage> all = new ArrayList<>(before);
        if (running != null) {
            all.addAll(List.of(running.getReceivedMessages()));
        }
        return all.stream()
                .filter(message -> isTo(message, address))
                .map(Letter::new)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
