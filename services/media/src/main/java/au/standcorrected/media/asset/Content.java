package au.standcorrected.media.asset;

import org.jspecify.annotations.Nullable;

/**
 * What was uploaded.
 *
 * @param hash SHA-256 of the bytes in lower case hexadecimal
 * @param objectKey where they are in S3
 * @param seconds how long a film plays; null when it does not say, as width and height
 */
public record Content(
        String contentType,
        long bytes,
        String hash,
        String objectKey,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds) {}
