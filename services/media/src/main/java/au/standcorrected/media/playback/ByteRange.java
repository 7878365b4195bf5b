package au.standcorrected.media.playback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that is asked for (RFC 9110, section 14).
 *
 * @param first the first byte's position
 * @param length how many bytes, at least one
 */
record ByteRange(long first, long length) {
    private static final Pattern SINGLE = Pattern.compile("bytes=[ \\t]*(\\d{0,18})-(\\d{0,18})[ \\t]*");

    /**
     * Reads a Range header. Several ranges at once, another unit or what cannot be read is answered with the whole file,
     * as the RFC allows: no browser's player asks for more than one.
     *
     * @return empty for the whole file
     * @throws Unsatisfiable when the range lies behind the file's end
     */
    static Optional<ByteRange> of(@Nullable String header, long size) throws Unsatisfiable {
        Matcher range = SINGLE.matcher(header == null ? "" : header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(range.group(2)), size);
            return Optional.of(satisfiable(size - last, last));
        }
        long first = Long.parseLong(range.group(1));
        long end = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        if (end < first && !range.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(satisfiable(first, Math.min(end, size - 1) - first + 1));
    }

    private static ByteRange satisfiable(long first, long length) throws Unsatisfiable {
        if (length < 1) {
            throw new Unsatisfiable();
        }
        return new ByteRange(first, length);
    }

    /** As Content-Range says it. */
    String within(long size) {
        return "bytes %d-%d/%d".formatted(first, first + length - 1, size);
    }

    /** There is no such part of the file. */
    static final class Unsatisfiable extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
