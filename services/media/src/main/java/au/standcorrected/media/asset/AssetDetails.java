package au.standcorrected.media.asset;

import au.standcorrected.kit.input.PlainText;
import au.standcorrected.kit.problem.Problems;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an asset. A picture has a text for those who cannot see it; a film has captions for those who
 * cannot hear it, or nobody speaks in it.
 *
 * @param access who may see it
 * @param title a film's name, as it is shown in lists; a picture may have one
 * @param alt what a picture shows, in words
 * @param captions a film's captions as WebVTT, lines ended by a line feed
 * @param noSpeech nobody speaks in the film, so that it needs no captions
 * @param poster the picture that stands for the film until it plays
 */
public record AssetDetails(
        @NotNull AssetAccess access,
        @Nullable @PlainText @Size(max = 200) String title,
        @Nullable @PlainText @Size(max = 500) String alt,
        @Nullable @PlainText @Size(max = 200_000) String captions,
        @Nullable Boolean noSpeech,
        @Nullable UUID poster) {
    private static final Pattern CUE = Pattern.compile("(?m)^(\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3} +--> ");

    static AssetDetails of(Asset asset) {
        return new AssetDetails(
                asset.access(),
                asset.title(),
                asset.alt(),
                asset.captions().orElse(null),
                asset.noSpeech(),
                asset.poster().orElse(null));
    }

    /** The same for the same words and for no others. */
    String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is kept: surrounding space is nobody's meaning, nor is what kind of line ends an editor's computer has. */
    AssetDetails tidied() {
        return new AssetDetails(
                access,
                stripped(title),
                stripped(alt),
                captions == null ? null : captions.replace("\r\n", "\n").replace('\r', '\n'),
                noSpeech != null && noSpeech,
                poster);
    }

    /** 400 naming the field that is missing, or that does not belong to this kind. */
    void requireFit(AssetKind kind) {
        switch (kind) {
            case PICTURE -> {
                require(alt != null, "alt", "should say what the picture shows, for those who cannot see it");
                require(captions == null, "captions", "belong to films");
                require(!silent(), "noSpeech", "belongs to films");
                require(poster == null, "poster", "belongs to films");
            }
            case FILM -> {
                require(title != null, "title", "should say what the film is called");
                require(
                        captions == null || !silent(),
                        "captions",
                        "are not needed when nobody speaks: leave one of the two out");
                require(
                        captions != null || silent(),
                        "captions",
                        "are needed for those who cannot hear; if nobody speaks, say noSpeech");
                require(
                        captions == null || isWebVtt(captions),
                        "captions",
                        "should be WebVTT: a first line WEBVTT, then at least one cue such as 00:01.000 --> 00:04.000");
            }
        }
    }

    boolean silent() {
        return noSpeech != null && noSpeech;
    }

    private static boolean isWebVtt(String text) {
        String first = text.lines().findFirst().orElse("");
        return (first.equals("WEBVTT") || first.startsWith("WEBVTT "))
                && CUE.matcher(text).find();
    }

    private static void require(boolean fits, String field, String message) {
        if (!fits) {
            throw Problems.badField(field, message);
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
