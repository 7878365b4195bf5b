package au.standcorrected.accounts.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the service where the mail server will be. A test may start and stop that server while the service runs. */
public class SmtpPort implements QuarkusTestResourceLifecycleManager {
    static final String PROPERTY = "test.smtp.port";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PROPERTY) == null) {
            try (ServerSocket free = new ServerSocket(0)) {
                System.setProperty(PROPERTY, Integer.toString(free.getLocalPort()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", System.getProperty(PROPERTY));
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
