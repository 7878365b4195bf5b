package au.standcorrected.media.format;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself.
 *
 * @param width in pixels; null when it does not say
 * @param height in pixels; null when it does not say
 * @param seconds how long it plays; null for pictures and for films that do not say
 */
public record Shape(@Nullable Integer width, @Nullable Integer height, @Nullable Double seconds) {
    static Shape picture(int width, int height) {
        return new Shape(width, height, null);
    }
}
