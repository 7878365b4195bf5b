package au.standcorrected.accounts.message;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Who messages come from. */
@ConfigMapping(prefix = "messages")
public interface MessageSettings {
    /** The address that messages come from and that answers go to. */
    String fromAddress();

    /** What stands before a clinic's own name, such as {@code Health Wise Chiropractic}. */
    String clinicGroup();

    /** What makes ids of messages and invitations unique in the world. Never change it: calendars know visits by it. */
    String domain();

    /** How long the mail server has for taking one message. */
    Duration patience();

    /** How often a replica looks for messages that are due. */
    Duration every();
}
