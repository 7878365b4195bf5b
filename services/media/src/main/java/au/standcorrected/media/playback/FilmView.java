package au.standcorrected.media.playback;

import au.standcorrected.media.asset.Asset;
import au.standcorrected.media.asset.AssetState;
import au.standcorrected.media.asset.Content;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A film as a subscriber chooses it.
 *
 * @param seconds how long it plays, when its file says so
 * @param file where it plays from
 * @param contentType of the file
 * @param captions where its captions are; null when nobody speaks
 * @param poster what to show until it plays
 */
public record FilmView(
        UUID id,
        String title,
        @Nullable Double seconds,
        @Nullable Integer width,
        @Nullable Integer height,
        String file,
        String contentType,
        @Nullable String captions,
        @Nullable Poster poster) {
    static FilmView of(Asset film, Optional<Asset> poster) {
        Content content = film.content().orElseThrow();
        String title = film.title();
        return new FilmView(
                film.id(),
                title == null ? "" : title,
                content.seconds(),
                content.width(),
                content.height(),
                film.file().orElseThrow(),
                content.contentType(),
                film.captions().isPresent() ? "/media/v1/files/" + film.id() + "/captions.vtt" : null,
                poster.filter(picture -> picture.state() == AssetState.READY)
                        .map(Poster::of)
                        .orElse(null));
    }

    /** A still picture of the film, with words for those who cannot see it. */
    public record Poster(String file, String alt) {
        static Poster of(Asset picture) {
            String alt = picture.alt();
            return new Poster(picture.file().orElseThrow(), alt == null ? "" : alt);
        }
    }
}
