package au.standcorrected.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures, and films that are films as far as their headers go. */
public final class TestFiles {
    private TestFiles() {}

    /** @param format {@code png} or {@code jpg} */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D page = image.createGraphics();
        page.setColor(new Color(0x1c5a4c));
        page.fillOval(0, 0, width, height);
        page.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG whose header claims a size that its pixels do not have. */
    public static byte[] pictureThatClaims(int width, int height) {
        byte[] png = picture("png", 8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
        return png;
    }

    public static byte[] webp(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(22);
        file.put("WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10).putInt(0);
        file.putShort((short) (width - 1)).put((byte) 0);
        file.putShort((short) (height - 1)).put((byte) 0);
        return file.array();
    }

    /** 640×360, 12.5 seconds. */
    public static byte[] film(int size) {
        try (InputStream film = film(size, () -> {}, 0)) {
            return film.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same made while it is read, so that no memory is large enough to be needed for it. */
    public static InputStream film(long size, Runnable onTheWay, long when) {
        byte[] head = head(size);
        return new SequenceInputStream(new ByteArrayInputStream(head), new Noise(size - head.length, onTheWay, when));
    }

    private static byte[] head(long size) {
        byte[] type = box("ftyp", "isom\0\0\2\0isomavc1".getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer movieHeader = ByteBuffer.allocate(100).putInt(12, 1000).putInt(16, 12_500);
        ByteBuffer trackHeader = ByteBuffer.allocate(84).putInt(76, 640 << 16).putInt(80, 360 << 16);
        byte[] movie =
                box("moov", joined(box("mvhd", movieHeader.array()), box("trak", box("tkhd", trackHeader.array()))));
        ByteBuffer data = ByteBuffer.allocate(16)
                .putInt(1)
                .put("mdat".getBytes(StandardCharsets.ISO_8859_1))
                .putLong(size - type.length - movie.length);
        return joined(type, movie, data.array());
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same bytes each time. */
    private static final class Noise extends InputStream {
        private final Random random = new Random(7);
        private final byte[] block = new byte[8192];
        private final Runnable onTheWay;
        private final long when;
        private long left;
        private long given;
        private int at = block.length;

        Noise(long left, Runnable onTheWay, long when) {
            this.left = left;
            this.onTheWay = onTheWay;
            this.when = when;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            if (at == block.length) {
                random.nextBytes(block);
                at = 0;
            }
            int count = (int) Math.min(Math.min(length, block.length - at), left);
            System.arraycopy(block, at, into, offset, count);
            at += count;
            left -= count;
            if (given < when && given + count >= when) {
                onTheWay.run();
            }
            given += count;
            return count;
        }
    }
}
