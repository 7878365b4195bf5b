package au.standcorrected.media.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The few EBML elements (RFC 8794, RFC 9559) that say that it is WebM, how long it plays and how large it is. */
final class Webm {
    private static final int START = 256 << 10;
    private static final int EBML = 0x1a45dfa3;
    private static final int DOC_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549a966;
    private static final int TICK_NANOS = 0x2ad7b1;
    private static final int DURATION = 0x4489;
    private static final int TRACKS = 0x1654ae6b;
    private static final int TRACK = 0xae;
    private static final int VIDEO = 0xe0;
    private static final int WIDTH = 0xb0;
    private static final int HEIGHT = 0xba;

    private final ByteBuffer bytes;
    private String docType = "";
    private long tickNanos = 1_000_000;
    private @Nullable Double ticks;
    private @Nullable Integer width;
    private @Nullable Integer height;

    private Webm(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Matroska, which browsers do not all play, begins alike. */
    static boolean isWebm(byte[] start, int length) {
        Webm read = new Webm(ByteBuffer.wrap(start, 0, Math.min(length, 4096)).slice());
        read.all();
        return read.docType.equals("webm");
    }

    static Shape shape(Source file) {
        Webm read = new Webm(ByteBuffer.wrap(file.at(0, START)));
        read.all();
        Double played = read.ticks == null ? null : Double.valueOf(read.ticks * read.tickNanos / 1e9);
        return new Shape(read.width, read.height, played);
    }

    private void all() {
        try {
            elements(0, bytes.limit());
        } catch (IndexOutOfBoundsException e) {
            // The start that was read ends in the middle of an element: what came before it counts.
        }
    }

    private void elements(int from, int to) {
        int at = from;
        while (at < to) {
            int idLength = Integer.numberOfLeadingZeros(bytes.get(at) & 0xff) - 23;
            int sizeLength = Integer.numberOfLeadingZeros(bytes.get(at + idLength) & 0xff) - 23;
            if (idLength > 4 || sizeLength > 8) {
                return;
            }
            int id = (int) number(at, idLength);
            long unknown = (1L << 7 * sizeLength) - 1;
            long size = number(at + idLength, sizeLength) & unknown;
            int data = at + idLength + sizeLength;
            long end = size == unknown ? to : Math.min(to, data + size);
            element(id, data, (int) end);
            at = (int) end;
        }
    }

    private void element(int id, int from, int to) {
        switch (id) {
            case EBML, SEGMENT, INFO, TRACKS, TRACK, VIDEO -> elements(from, to);
            case DOC_TYPE -> {
                byte[] name = new byte[to - from];
                bytes.get(from, name);
                docType = new String(name, StandardCharsets.ISO_8859_1);
            }
            case TICK_NANOS -> tickNanos = number(from, to - from);
            case DURATION -> ticks = to - from == 8 ? bytes.getDouble(from) : Double.valueOf(bytes.getFloat(from));
            case WIDTH -> width = (int) number(from, to - from);
            case HEIGHT -> height = (int) number(from, to - from);
            default -> {}
        }
    }

    private long number(int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes.get(at + i) & 0xff;
        }
        return number;
    }
}
