package au.standcorrected.accounts.message;

import java.util.Set;

/** Writes the words of messages of some kinds, when the time to send them has come and not before. */
public interface MessageWriter {
    Set<String> kinds();

    /** What is to be sent, in the light of all that is known now. */
    Written write(Waiting message);
}
