package au.standcorrected.media.playback;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The entity tags of If-None-Match and If-Range. */
public final class EntityTagList {
    private EntityTagList() {}

    /** Whether If-None-Match names this tag; weak ones count as well. */
    public static boolean holds(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals("*") || known.equals('"' + tag + '"'));
    }

    /** Whether If-Range is this very tag. A weak one, or a date, never is. */
    static boolean isExactly(String header, String tag) {
        return header.strip().equals('"' + tag + '"');
    }
}
