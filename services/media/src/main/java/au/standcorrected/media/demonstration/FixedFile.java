package au.standcorrected.media.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes that are sent as they are, thousands of times: zipped once where that saves something worth saving. */
final class FixedFile {
    private static final double WORTH_IT = 0.9;

    private final String contentType;
    private final String hash;
    private final byte[] bytes;
    private final byte @Nullable [] zipped;

    private FixedFile(String contentType, byte[] bytes, byte @Nullable [] zipped) {
        this.contentType = contentType;
        this.hash = sha256(bytes);
        this.bytes = bytes;
        this.zipped = zipped;
    }

    /** @param bytes not to be written into afterwards */
    static FixedFile of(String contentType, byte[] bytes) {
        byte[] zipped = gzip(bytes);
        return new FixedFile(contentType, bytes, zipped.length < bytes.length * WORTH_IT ? zipped : null);
    }

    String contentType() {
        return contentType;
    }

    /** SHA-256 in lower case hexadecimal. */
    String hash() {
        return hash;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Empty when zipping does not make it smaller, as with pictures. */
    Optional<byte[]> zipped() {
        return Optional.ofNullable(zipped);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
