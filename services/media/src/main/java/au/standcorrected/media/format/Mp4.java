package au.standcorrected.media.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The few boxes of an MP4 (ISO 14496-12) that say how long it plays and how large it is. */
final class Mp4 {
    private static final int MOST_BOXES = 100;
    private static final int LARGEST_MOVIE_BOX = 8 << 20;
    private static final int HEADER = 8;
    private static final long TOO_SHORT = 2;

    private @Nullable Double seconds;
    private int width;
    private int height;

    private Mp4() {}

    /** @throws Unreadable {@code not-a-whole-film} when the movie box is missing or a box reaches past the end */
    static Shape shape(Source file, long size) throws Unreadable {
        @Nullable Shape movie = null;
        long at = 0;
        // To the end, since a film that was cut off may well have its movie box in front.
        for (int box = 0; box < MOST_BOXES && at + HEADER <= size; box++) {
            ByteBuffer header = ByteBuffer.wrap(file.at(at, 2 * HEADER));
            long length = length(header, size - at);
            if (length < HEADER || length > size - at) {
                throw new Unreadable("not-a-whole-film");
            }
            if (movie == null && type(header, 4).equals("moov")) {
                movie = movie(file, at, length);
            }
            at += length;
        }
        if (movie == null) {
            throw new Unreadable("not-a-whole-film");
        }
        return movie;
    }

    /** Of the box with this header; 1 says that it stands behind the type, 0 that the box goes on to the end. */
    private static long length(ByteBuffer header, long left) {
        long length = header.remaining() < HEADER ? TOO_SHORT : Integer.toUnsignedLong(header.getInt(0));
        if (length == 1) {
            return header.remaining() < 2 * HEADER ? TOO_SHORT : header.getLong(HEADER);
        }
        return length == 0 ? left : length;
    }

    private static Shape movie(Source file, long at, long length) throws Unreadable {
        if (length > LARGEST_MOVIE_BOX) {
            return new Shape(null, null, null);
        }
        Mp4 read = new Mp4();
        try {
            read.children(ByteBuffer.wrap(file.at(at, (int) length)), HEADER, (int) length);
        } catch (IndexOutOfBoundsException e) {
            throw new Unreadable("not-a-whole-film", e);
        }
        return new Shape(read.width > 0 ? read.width : null, read.height > 0 ? read.height : null, read.seconds);
    }

    private void children(ByteBuffer bytes, int from, int to) {
        int at = from;
        while (at + HEADER <= to) {
            int length = bytes.getInt(at);
            if (length < HEADER || length > to - at) {
                return;
            }
            int start = at;
            int end = at + length;
            reader(type(bytes, at + 4), bytes, end).ifPresent(box -> box.accept(start));
            at = end;
        }
    }

    private Optional<Consumer<Integer>> reader(String type, ByteBuffer bytes, int end) {
        return switch (type) {
            case "mvhd" -> Optional.of(at -> movieHeader(bytes, at));
            case "trak" -> Optional.of(at -> children(bytes, at + HEADER, end));
            case "tkhd" -> Optional.of(at -> trackHeader(bytes, end));
            default -> Optional.empty();
        };
    }

    private void movieHeader(ByteBuffer bytes, int at) {
        boolean wide = bytes.get(at + HEADER) == 1;
        long scale = Integer.toUnsignedLong(bytes.getInt(at + (wide ? 28 : 20)));
        long duration = wide ? bytes.getLong(at + 32) : Integer.toUnsignedLong(bytes.getInt(at + 24));
        if (scale > 0 && duration > 0) {
            seconds = (double) duration / scale;
        }
    }

    /** The last eight bytes are width and height with 16 bits behind the point; a sound's are 0. */
    private void trackHeader(ByteBuffer bytes, int end) {
        width = Math.max(width, bytes.getInt(end - 8) >>> 16);
        height = Math.max(height, bytes.getInt(end - 4) >>> 16);
    }

    private static String type(ByteBuffer bytes, int at) {
        byte[] type = new byte[4];
        bytes.get(at, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
