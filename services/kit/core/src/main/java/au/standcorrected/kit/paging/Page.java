package au.standcorrected.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after this one; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /**
     * Cuts a page from a list that was read with one row more than the page holds.
     *
     * @param position what the list is ordered by, of the last row shown
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, String> position, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? PageRequest.cursor(position.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
