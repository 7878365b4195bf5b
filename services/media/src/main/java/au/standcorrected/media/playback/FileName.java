package au.standcorrected.media.playback;

import au.standcorrected.media.asset.Asset;
import au.standcorrected.media.format.Format;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name under which a person would save a file: plain letters, whatever its title holds. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    static String of(Asset asset, String contentType) {
        String words = plain(asset.title());
        return (words.isEmpty() ? asset.kind().slug() : words) + "."
                + Format.of(contentType).map(Format::extension).orElse("bin");
    }

    private static String plain(@Nullable String title) {
        String letters = Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
