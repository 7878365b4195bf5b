package au.standcorrected.kit.outbox;

/** The relay could not go on with its batch; what is not marked as sent is sent again. */
class RelayInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RelayInterrupted(String message) {
        super(message);
    }

    RelayInterrupted(String message, Throwable cause) {
        super(message, cause);
    }
}
