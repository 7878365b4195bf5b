package au.standcorrected.gateway.limits;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many requests of each kind may come within how long; as many may come at once. */
@ConfigMapping(prefix = "gateway.limits")
interface LimitSettings {
    /** Callers on the loopback have so many times the bounds: tests and measurements run from one address. */
    long loopbackTimes();

    /** How many callers are remembered at most. */
    long remembered();

    Address address();

    Member member();

    /** Bounds for one address, behind which a whole clinic may sit. */
    interface Address {
        Rate requests();

        Rate changes();

        Rate signIns();

        Rate registrations();
    }

    /** Bounds for one signed-in person. */
    interface Member {
        Rate requests();

        Rate changes();
    }

    /** So many within so long. */
    interface Rate {
        long count();

        Duration within();
    }
}
