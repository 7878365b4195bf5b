package au.standcorrected.gateway.passage;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;

/** Where the services listen: one address per replica, separated by commas. */
@ConfigMapping(prefix = "services")
interface ServiceAddresses {
    Replicas accounts();

    Replicas programs();

    Replicas media();

    Replicas booking();

    /** The replicas of one service. */
    interface Replicas {
        List<URI> urls();
    }
}
