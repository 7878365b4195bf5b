package au.standcorrected.gateway.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The routes with rules of their own, each by a name. */
@ConfigMapping(prefix = "gateway.routes")
interface RouteSettings {
    @WithParentName
    Map<String, Route> routes();

    /** A route with rules of its own. */
    interface Route {
        /** The beginning of a path; a segment * stands for any one segment. */
        String path();

        /** The methods to which the rules apply; to all when there are none. */
        Optional<Set<String>> methods();

        OptionalLong bodyLimit();

        Optional<Duration> answerWithin();

        Optional<Duration> stallWithin();

        /** Passes bodies on as they come, even when nobody knows their length. */
        @WithDefault("false")
        boolean streamed();
    }
}
