package au.standcorrected.media.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The formats that every browser shows and that carry no script: no SVG, no HTML, nothing else. */
public enum Format {
    JPEG("image/jpeg", "jpg", false),
    PNG("image/png", "png", false),
    WEBP("image/webp", "webp", false),
    MP4("video/mp4", "mp4", true),
    WEBM("video/webm", "webm", true);

    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EBML_MAGIC = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3};
    /** QuickTime's own and the brands of still pictures are left out: browsers differ over them. */
    private static final Set<String> MP4_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ", "MSNV",
            "dash", "cmfc", "f4v ");

    private final String contentType;
    private final String extension;
    private final boolean film;

    Format(String contentType, String extension, boolean film) {
        this.contentType = contentType;
        this.extension = extension;
        this.film = film;
    }

    /** Tells the format from the first bytes of a file; empty when it is none of ours. */
    public static Optional<Format> of(byte[] start, int length) {
        if (length >= 3 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xd8 && (start[2] & 0xff) == 0xff) {
            return Optional.of(JPEG);
        }
        if (begins(start, length, PNG_MAGIC)) {
            return Optional.of(PNG);
        }
        if (length >= 12 && text(start, 0).equals("RIFF") && text(start, 8).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        if (length >= 12 && text(start, 4).equals("ftyp") && MP4_BRANDS.contains(text(start, 8))) {
            return Optional.of(MP4);
        }
        return begins(start, length, EBML_MAGIC) && Webm.isWebm(start, length) ? Optional.of(WEBM) : Optional.empty();
    }

    public static Optional<Format> of(String contentType) {
        return Arrays.stream(values())
                .filter(format -> format.contentType.equals(contentType))
                .findFirst();
    }

    public String contentType() {
        return contentType;
    }

    /** Without its dot. */
    public String extension() {
        return extension;
    }

    public boolean isFilm() {
        return film;
    }

    private static boolean begins(byte[] start, int length, byte[] magic) {
        return length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }

    private static String text(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
