package au.standcorrected.programs.content.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part that was left out of a file is an empty list. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
