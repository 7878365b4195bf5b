package au.standcorrected.accounts.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a message when its words were to be written. */
public sealed interface Written {
    /**
     * Words to be sent now.
     *
     * @param to the bare address
     * @param fromName what mail programs show as the sender
     * @param stopUrl where letters like this are stopped (RFC 8058); null for those that answer what a person did
     */
    record Letter(
            String to,
            String fromName,
            String subject,
            String text,
            String html,
            List<Enclosure> enclosures,
            @Nullable String stopUrl)
            implements Written {
        public Letter {
            enclosures = List.copyOf(enclosures);
        }
    }

    /** Something newer has been told, or there is nothing left to tell. */
    record Superseded(String reason) implements Written {}

    /** Something that the message needs has not arrived yet. */
    record NotYet(String reason) implements Written {}

    /** A file that goes with a letter. */
    record Enclosure(String name, String contentType, String content) {}
}
