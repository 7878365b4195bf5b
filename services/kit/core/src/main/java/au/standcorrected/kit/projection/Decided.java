package au.standcorrected.kit.projection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another service has decided about something, in a version: a higher one replaces a lower one in whatever order
 * they arrive.
 *
 * @param value null when the other service has forgotten the thing; nothing comes after that
 */
public record Decided<V>(UUID key, long version, @Nullable V value) {
    public static <V> Decided<V> forgotten(UUID key) {
        return new Decided<>(key, Long.MAX_VALUE, null);
    }

    boolean replaces(Decided<V> other) {
        return version > other.version;
    }
}
