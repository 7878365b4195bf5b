package au.standcorrected.films;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/** A circle to breathe with: four seconds in, six seconds out, which is six breaths a minute. */
final class BreathingPacer {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int FRAMES_A_SECOND = 25;
    static final int SECONDS = 60;
    /** When the circle is widest, for the poster. */
    static final double WIDEST = 4;

    private static final double IN = 4;
    private static final double WHOLE = 10;
    private static final double SMALLEST = 68;
    private static final double LARGEST = 172;
    private static final int MIDDLE = 225;
    private static final int LINE = 485;

    private static final Color PAGE = new Color(0xedf2ee);
    private static final Color MIST = new Color(0xdce7e1);
    private static final Color BORDER = new Color(0x6b827a);
    private static final Color GUM = new Color(0x1c5a4c);
    private static final Color INK = new Color(0x16302b);

    private final Font font = new Font(Font.SANS_SERIF, Font.BOLD, 40);

    /** @param seconds since the start */
    void draw(BufferedImage frame, double seconds) {
        double inBreath = seconds % WHOLE;
        boolean in = inBreath < IN;
        double share = in ? inBreath / IN : 1 - (inBreath - IN) / (WHOLE - IN);
        // Slow at both ends, as a breath is.
        double eased = (1 - Math.cos(Math.PI * share)) / 2;

        Graphics2D page = frame.createGraphics();
        page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        page.setColor(PAGE);
        page.fillRect(0, 0, WIDTH, HEIGHT);
        page.setColor(MIST);
        page.fill(circle(LARGEST + 18));
        page.setColor(BORDER);
        page.setStroke(new BasicStroke(3));
        page.draw(circle(LARGEST + 18));
        page.setColor(GUM);
        page.fill(circle(SMALLEST + (LARGEST - SMALLEST) * eased));
        page.setColor(INK);
        page.setFont(font);
        String words = seconds == WIDEST || in ? "Breathe in" : "Breathe out";
        page.drawString(words, (WIDTH - page.getFontMetrics().stringWidth(words)) / 2, LINE);
        page.dispose();
    }

    private static Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(WIDTH / 2.0 - radius, MIDDLE - radius, 2 * radius, 2 * radius);
    }
}
