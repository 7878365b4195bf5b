package au.standcorrected.keycloak;

import static au.standcorrected.keycloak.AdminApi.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets one process at a time change the realm. Keycloak has no lock to offer, but names of roles are unique: who creates the role holds
 * the lock until it is deleted or, when its holder died, until the time written on it has passed.
 */
final class OneAtATime {
    private static final String ROLE = "stand-corrected-realm-is-being-applied";

    /** Ten times what the steps take, and less than another run waits: whoever starts again after a crash gets through. */
    private static final Duration HOLD = Duration.ofSeconds(45);

    private final AdminApi api;
    private final Clock clock;
    private final Duration patience;

    OneAtATime(AdminApi api, Clock clock, Duration patience) {
        this.api = api;
        this.clock = clock;
        this.patience = patience;
    }

    void run(Runnable work) {
        take();
        try {
            work.run();
        } finally {
            release();
        }
    }

    void take() {
        Instant giveUp = clock.instant().plus(patience);
        while (!created()) {
            Optional<JsonNode> holder = api.find("/master/roles/" + ROLE);
            if (holder.isPresent() && expired(holder.get())) {
                // By id, so that of two who saw the same dead holder neither deletes the other's new one.
                api.delete("/master/roles-by-id/" + holder.get().path("id").asText());
            } else if (clock.instant().isAfter(giveUp)) {
                throw new CannotApply(
                        CannotApply.BUSY,
                        "Someone else has been applying the realm's steps for a while. Try again in a few minutes.");
            } else {
                AdminApi.pause(Duration.ofMillis(250));
            }
        }
    }

    void release() {
        api.delete("/master/roles/" + ROLE);
    }

    private boolean created() {
        ObjectNode role = JSON.createObjectNode()
                .put("name", ROLE)
                .put("description", Long.toString(clock.instant().plus(HOLD).toEpochMilli()));
        try {
            return api.create("/master/roles", role);
        } catch (CannotApply e) {
            // Two inserts at the same moment: the database lets one through, and Keycloak calls the other a failure
            // instead of a conflict.
            if (api.find("/master/roles/" + ROLE).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private boolean expired(JsonNode role) {
        return clock.millis() > role.path("description").asLong();
    }
}
