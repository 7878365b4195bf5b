package au.standcorrected.media.upload;

import au.standcorrected.media.asset.AssetKind;
import au.standcorrected.media.asset.Content;
import au.standcorrected.media.format.Films;
import au.standcorrected.media.format.Format;
import au.standcorrected.media.format.Pictures;
import au.standcorrected.media.format.Shape;
import au.standcorrected.media.format.Source;
import au.standcorrected.media.format.Unreadable;
import au.standcorrected.media.store.PartedFile;
import au.standcorrected.media.store.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries a body to S3 holding one part of it at a time, and looks at what it is. */
@ApplicationScoped
class StoreBody {
    private final StoredFiles files;
    private final Pictures pictures;
    private final int partBytes;

    @Inject
    StoreBody(StoredFiles files, Pictures pictures, @ConfigProperty(name = "media.upload.part-bytes") int partBytes) {
        this.files = files;
        this.pictures = pictures;
        this.partBytes = partBytes;
    }

    /**
     * @param begun is told S3's name of an upload in parts before the first part goes there
     * @throws Refused when the bytes are not a picture, or a film, of ours
     * @throws IOException when the body ends before its end
     */
    Content store(AssetKind kind, String key, IncomingBody body, Consumer<String> begun) throws IOException, Refused {
        byte[] part = new byte[partBytes];
        int filled = body.fill(part);
        Format format = Format.of(part, filled)
                .filter(found -> found.isFilm() == (kind == AssetKind.FILM))
                .orElseThrow(() -> new Refused(Refused.WRONG_TYPE));
        try {
            Shape shape;
            if (filled < partBytes) {
                shape = small(format, key, part, filled);
            } else if (format.isFilm()) {
                shape = large(format, key, part, body, begun);
            } else {
                throw new Refused(Refused.TOO_LARGE);
            }
            return new Content(
                    format.contentType(),
                    body.bytes(),
                    body.hash(),
                    key,
                    shape.width(),
                    shape.height(),
                    shape.seconds());
        } catch (Unreadable e) {
            throw new Refused(e.reason(), e);
        }
    }

    private Shape small(Format format, String key, byte[] bytes, int length) throws Unreadable {
        Source whole = (offset, wanted) ->
                Arrays.copyOfRange(bytes, (int) Math.min(offset, length), (int) Math.min(offset + wanted, length));
        Shape shape = format.isFilm() ? Films.shape(format, whole, length) : pictures.shape(format, bytes, length);
        files.put(key, format.contentType(), bytes, length);
        return shape;
    }

    private Shape large(Format format, String key, byte[] part, IncomingBody body, Consumer<String> begun)
            throws IOException, Refused, Unreadable {
        PartedFile file = files.begin(key, format.contentType());
        begun.accept(file.upload());
        int filled = part.length;
        while (filled > 0) {
            file.add(part, filled);
            filled = filled < part.length ? 0 : body.fill(part);
        }
        file.complete();
        long size = body.bytes();
        return Films.shape(
                format,
                (offset, wanted) ->
                        offset >= size ? new byte[0] : files.read(key, offset, (int) Math.min(wanted, size - offset)),
                size);
    }
}
