package au.standcorrected.local.process;

/** A component's process ended and nobody here asked it to. */
record Death(Component component, int exitCode) {
    /** Exit codes above it are signals. */
    private static final int SIGNAL = 128;

    String line() {
        return exitCode > SIGNAL
                ? "%s was ended from outside (signal %d), see %s."
                        .formatted(component.name(), exitCode - SIGNAL, component.log())
                : "%s ended by itself (exit code %d): %s"
                        .formatted(component.name(), exitCode, LastWords.of(component.log()));
    }
}
