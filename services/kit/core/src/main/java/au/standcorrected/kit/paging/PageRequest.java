package au.standcorrected.kit.paging;

import au.standcorrected.kit.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param after the position after which the page starts; empty for the first page
 * @param limit how many items, 1 to 100
 */
public record PageRequest(Optional<String> after, int limit) {
    private static final int MOST = 100;
    private static final int USUAL = 50;

    /** Reads {@code cursor} and {@code limit} of a query; a cursor that is not ours is 400. */
    public static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > MOST) {
            throw Problems.badField("limit", "must be from 1 to " + MOST);
        }
        return new PageRequest(Optional.ofNullable(cursor).map(PageRequest::position), size);
    }

    static String cursor(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    private static String position(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problems.badField("cursor", "is not one that we gave out");
        }
    }
}
