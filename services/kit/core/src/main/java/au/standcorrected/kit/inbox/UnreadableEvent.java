package au.standcorrected.kit.inbox;

import org.jspecify.annotations.Nullable;

/** An event that breaks its schema or a rule: it will fail again however often it is tried. */
public class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
