package au.standcorrected.media.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads how large a picture is and that it is whole, without ever holding all its pixels. */
@ApplicationScoped
public class Pictures {
    private static final int LONGEST_SIDE_OPENED = 512;

    private final long mostPixels;

    @Inject
    Pictures(@ConfigProperty(name = "media.pictures.most-pixels") long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /** @throws Unreadable {@code too-many-pixels}, before anything is opened, or {@code not-a-whole-picture} */
    public Shape shape(Format format, byte[] bytes, int length) throws Unreadable {
        return format == Format.WEBP ? webp(bytes, length) : opened(bytes, length);
    }

    /** The JDK opens no WebP; its header says all that is wanted. */
    private Shape webp(byte[] bytes, int length) throws Unreadable {
        ByteBuffer file = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        if (length < 30 || Integer.toUnsignedLong(file.getInt(4)) + 8 > length) {
            throw new Unreadable("not-a-whole-picture");
        }
        String kind = new String(bytes, 12, 4, StandardCharsets.ISO_8859_1);
        int width;
        int height;
        switch (kind) {
            case "VP8 " -> {
                width = file.getShort(26) & 0x3fff;
                height = file.getShort(28) & 0x3fff;
            }
            case "VP8L" -> {
                int packed = file.getInt(21);
                width = (packed & 0x3fff) + 1;
                height = (packed >> 14 & 0x3fff) + 1;
            }
            case "VP8X" -> {
                width = (file.getInt(24) & 0xffffff) + 1;
                height = (file.getInt(26) >>> 8) + 1;
            }
            default -> throw new Unreadable("not-a-whole-picture");
        }
        requireFewEnough(width, height);
        return Shape.picture(width, height);
    }

    private Shape opened(byte[] bytes, int length) throws Unreadable {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unreadable("not-a-whole-picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                requireFewEnough(width, height);
                ImageReadParam few = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE_OPENED);
                few.setSourceSubsampling(step, step, 0, 0);
                reader.read(0, few);
                return Shape.picture(width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer a broken file with all kinds of exceptions.
            throw new Unreadable("not-a-whole-picture", e);
        }
    }

    private void requireFewEnough(int width, int height) throws Unreadable {
        if (width < 1 || height < 1) {
            throw new Unreadable("not-a-whole-picture");
        }
        if ((long) width * height > mostPixels) {
            throw new Unreadable("too-many-pixels");
        }
    }
}
