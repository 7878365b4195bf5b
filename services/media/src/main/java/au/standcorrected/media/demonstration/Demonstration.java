package au.standcorrected.media.demonstration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one exercise is done.
 *
 * @param slug the exercise's
 * @param pose its pose file as JSON
 * @param poster one still picture
 * @param strip stills side by side, for those who see or want no movement
 */
record Demonstration(String slug, FixedFile pose, @Nullable FixedFile poster, @Nullable FixedFile strip) {
    static final String PATH = "/media/v1/demonstrations";

    /** Where this very pose file is; another one has another address. */
    String address() {
        return PATH + "/" + slug + "/" + pose.hash() + ".json";
    }

    Optional<FixedFile> still(Still kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case POSTERS -> poster;
                    case STRIPS -> strip;
                });
    }

    Optional<String> stillAddress(Still kind) {
        return still(kind).map(picture -> PATH + "/" + kind.folder() + "/" + slug + "/" + picture.hash() + ".webp");
    }
}
