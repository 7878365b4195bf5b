package au.standcorrected.local.process;

/** What happens to the platform when one of its processes ends by itself. */
public enum WhenOneDies {
    /** Everything is ended and the launcher's exit code says so. */
    STOP,
    /** The others go on without it. */
    LEAVE,
    /** It is started again. */
    RESTART
}
