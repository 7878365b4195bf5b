package au.standcorrected.kit.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ETag and If-Match over an aggregate's version, so that no edit is lost between two tabs. */
public final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 428 without If-Match, 412 when the caller has not seen the current version. */
    public static void requireMatch(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.preconditionRequired();
        }
        var tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches() || Long.parseLong(tag.group(1)) != current) {
            throw Problems.editedMeanwhile();
        }
    }
}
