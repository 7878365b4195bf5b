package au.standcorrected.gateway.edge;

import java.time.Duration;

/**
 * What holds for the requests of one route.
 *
 * @param bodyLimit the largest body that may be sent, in bytes
 * @param streamed whether bodies of unknown length pass as they come; otherwise they are read whole first
 * @param answerWithin how long the beginning of the answer may take once the request's body has gone
 * @param stallWithin how long a body may move less than {@code leastPerStall} bytes, either way
 * @param leastPerStall bytes
 */
public record RouteRule(
        long bodyLimit, boolean streamed, Duration answerWithin, Duration stallWithin, long leastPerStall) {}
