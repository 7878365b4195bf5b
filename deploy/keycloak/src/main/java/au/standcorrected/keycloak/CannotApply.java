package au.standcorrected.keycloak;

/** Why the realm could not be brought up to date: one line for the operator and the exit code of the process. */
public final class CannotApply extends RuntimeException {
    /** The command or the environment is incomplete or makes no sense. */
    public static final int BAD_REQUEST = 2;
    /** Keycloak cannot be reached or answers with a failure of its own. */
    public static final int UNREACHABLE = 3;
    /** Keycloak answers, and refuses. */
    public static final int REFUSED = 4;
    /** The realm was written by another version of these steps. */
    public static final int OTHER_VERSION = 5;
    /** Someone else is applying the steps and does not finish. */
    public static final int BUSY = 6;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CannotApply(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
