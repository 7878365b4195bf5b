package au.standcorrected.films;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Makes all films and their posters in the folder that it is told. */
public final class MakeFilms {
    private static final int KILOBITS_A_SECOND = 110;

    private MakeFilms() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        BreathingPacer pacer = new BreathingPacer();
        BufferedImage frame =
                new BufferedImage(BreathingPacer.WIDTH, BreathingPacer.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
        try (Encoder encoder = Encoder.to(
                folder.resolve("breathing-pacer.mp4"),
                BreathingPacer.WIDTH,
                BreathingPacer.HEIGHT,
                BreathingPacer.FRAMES_A_SECOND,
                KILOBITS_A_SECOND)) {
            for (int number = 0; number < BreathingPacer.SECONDS * BreathingPacer.FRAMES_A_SECOND; number++) {
                pacer.draw(frame, (double) number / BreathingPacer.FRAMES_A_SECOND);
                encoder.frame(pixels);
            }
        }
        pacer.draw(frame, BreathingPacer.WIDEST);
        ImageIO.write(frame, "png", folder.resolve("breathing-pacer.png").toFile());
    }
}
