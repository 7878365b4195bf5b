package au.standcorrected.kit.embedded;

import org.jspecify.annotations.Nullable;

/** An embedded part could not start; the message is one line that says what is wrong and what to do. */
public final class EmbeddedStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EmbeddedStartException(String message) {
        super(message);
    }

    public EmbeddedStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
