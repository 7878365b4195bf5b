package au.standcorrected.programs.care.member;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as accounts last told of them.
 *
 * @param displayName null before accounts has told of them, and after they were erased
 * @param sharing whether their practitioner may see how they are going
 */
public record Member(UUID id, @Nullable String displayName, ZoneId zone, boolean sharing) {
    /** Where the clinics are. */
    public static final ZoneId USUAL_ZONE = ZoneId.of("Australia/Melbourne");

    /** Nothing waits for accounts' events: until they arrive a member is this. */
    static Member notYetKnown(UUID id) {
        return new Member(id, null, USUAL_ZONE, false);
    }

    /** The zone of that name, or the usual one. */
    public static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? USUAL_ZONE : ZoneId.of(name);
        } catch (DateTimeException e) {
            // Zones come and go with the time zone database; a day in Melbourne is better than none.
            return USUAL_ZONE;
        }
    }
}
