package au.standcorrected.local;

/** Why the platform does not start or go on: one line that says what is wrong and what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String line) {
        super(line);
    }
}
