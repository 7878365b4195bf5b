package au.standcorrected.media.playback;

import au.standcorrected.media.store.StoredFiles;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Part of a stored file, read slice by slice. Between two slices nothing is held: no thread, no connection to S3, and
 * the right to see the next one is asked for anew.
 */
final class FileSlices {
    private static final int SLICE = 512 << 10;

    private final StoredFiles files;
    private final String key;
    private final BooleanSupplier stillAllowed;
    private final long length;
    private final long end;
    private long next;
    private byte[] first;

    /** Reads the first slice, so that what is missing is found out while there still is a status to say so. */
    FileSlices(StoredFiles files, String key, ByteRange range, BooleanSupplier stillAllowed) {
        this.files = files;
        this.key = key;
        this.stillAllowed = stillAllowed;
        this.length = range.length();
        this.next = range.first();
        this.end = range.first() + range.length();
        this.first = read();
    }

    /** All of it, in bytes. */
    long length() {
        return length;
    }

    /** The next slice, an empty one at the end; nothing at all once the right to see it has ended. */
    Optional<byte[]> next() {
        if (first.length > 0) {
            byte[] slice = first;
            first = new byte[0];
            return Optional.of(slice);
        }
        if (next >= end) {
            return Optional.of(first);
        }
        return stillAllowed.getAsBoolean() ? Optional.of(read()) : Optional.empty();
    }

    private byte[] read() {
        byte[] slice = files.read(key, next, (int) Math.min(SLICE, end - next));
        if (slice.length == 0) {
            throw new IllegalStateException("S3 has fewer bytes of " + key + " than were stored");
        }
        next += slice.length;
        return slice;
    }
}
