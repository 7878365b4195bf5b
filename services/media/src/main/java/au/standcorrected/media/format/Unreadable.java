package au.standcorrected.media.format;

/** A file that begins as one of our formats does, and then is not whole, not playable or too large to open. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public Unreadable(String reason) {
        super(reason);
        this.reason = reason;
    }

    public Unreadable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** A word that stays the same, such as {@code too-many-pixels}. */
    public String reason() {
        return reason;
    }
}
