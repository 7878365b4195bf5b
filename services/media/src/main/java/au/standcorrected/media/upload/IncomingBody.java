package au.standcorrected.media.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body that is read part by part, counted and hashed on the way. */
final class IncomingBody {
    private static final int READ = 64 << 10;

    private final InputStream body;
    private final long most;
    private final Runnable eachRead;
    private final MessageDigest digest;
    private long bytes;

    /** @param eachRead is told often, between a moment and a minute apart, that bytes still come */
    IncomingBody(InputStream body, long most, Runnable eachRead) {
        this.body = body;
        this.most = most;
        this.eachRead = eachRead;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Fills the part; it stays partly empty only at the body's end.
     *
     * @return how many bytes it holds now
     * @throws Refused when the whole body is larger than allowed
     */
    int fill(byte[] part) throws IOException, Refused {
        int filled = 0;
        while (filled < part.length) {
            int read = body.read(part, filled, Math.min(READ, part.length - filled));
            if (read < 0) {
                break;
            }
            digest.update(part, filled, read);
            filled += read;
            bytes += read;
            if (bytes > most) {
                throw new Refused(Refused.TOO_LARGE);
            }
            eachRead.run();
        }
        return filled;
    }

    long bytes() {
        return bytes;
    }

    /** Of all that was read; only once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
