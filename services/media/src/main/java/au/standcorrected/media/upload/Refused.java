package au.standcorrected.media.upload;

/** Bytes that came whole, or came too many, and are not what we take. The asset has failed, for this reason. */
final class Refused extends Exception {
    static final String WRONG_TYPE = "wrong-type";
    static final String TOO_LARGE = "too-large";
    private static final long serialVersionUID = 1L;

    private final String reason;

    Refused(String reason) {
        super(reason);
        this.reason = reason;
    }

    Refused(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
