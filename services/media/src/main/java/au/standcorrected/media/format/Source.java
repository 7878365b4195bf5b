package au.standcorrected.media.format;

/** A file that can be read from anywhere, a little at a time. */
@FunctionalInterface
public interface Source {
    /** Bytes from an offset on; fewer than asked for at the end of the file, none behind it. */
    byte[] at(long offset, int length);
}
