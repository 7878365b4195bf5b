package au.standcorrected.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** {@code Mailbox <smtp port> <web port>}: takes mail for everybody without asking, and shows it. Nothing leaves this machine. */
public final class Mailbox {
    private Mailbox() {}

    public static void main(String[] arguments) throws IOException {
        int smtpPort = Integer.parseInt(arguments[0]);
        int webPort = Integer.parseInt(arguments[1]);
        GreenMail mail = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        mail.start();
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), webPort), 0);
        web.setExecutor(Executors.newFixedThreadPool(2));
        MailboxPages pages = new MailboxPages(new Letters(mail));
        web.createContext("/", pages);
        web.start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            web.stop(0);
                            mail.stop();
                        },
                        "stop-mail"));
    }
}
