package au.standcorrected.gateway.passage;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The time as answers say it, written once a second. */
record HttpDate(long second, CharSequence text) {
    private static volatile HttpDate latest = of(0);

    static CharSequence now() {
        long second = System.currentTimeMillis() / 1000;
        HttpDate known = latest;
        if (known.second != second) {
            known = of(second);
            latest = known;
        }
        return known.text;
    }

    private static HttpDate of(long second) {
        String text = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
        return new HttpDate(second, HttpHeaders.createOptimized(text));
    }
}
