package au.standcorrected.accounts.message;

/** The mail server did not take a message, or did not say so in time. */
class MailNotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean refused;

    MailNotTaken(String message, Throwable cause, boolean refused) {
        super(message, cause);
        this.refused = refused;
    }

    /** Whether the server said that trying again is of no use. People mend servers, so we do, seldom. */
    boolean refused() {
        return refused;
    }
}
