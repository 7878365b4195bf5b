package au.standcorrected.programs.care.followup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic and the practitioners there who sign in.
 *
 * @param defaultOwner whose a concern is until somebody takes it; null: everybody's
 */
public record ClinicTeam(UUID id, String name, List<Colleague> practitioners, @Nullable UUID defaultOwner) {
    public record Colleague(UUID id, String name) {}
}
