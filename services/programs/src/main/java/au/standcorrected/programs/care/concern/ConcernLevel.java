package au.standcorrected.programs.care.concern;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How soon a warning sign needs somebody to look at it. */
public enum ConcernLevel {
    @JsonProperty("emergency")
    EMERGENCY,
    @JsonProperty("gp")
    GP;

    private static final String CALL = "Call 000 now.";
    private static final String NURSE_ON_CALL = "1300 60 60 24";

    /** Our words around the sign's own: who to ring comes first in an emergency, and last otherwise. */
    String advice(String action) {
        if (this == EMERGENCY) {
            return action.toLowerCase(Locale.ROOT).startsWith("call 000") ? action : CALL + " " + action;
        }
        String stop = "Let's stop here today. This is worth getting checked before you exercise. " + action;
        return action.contains(NURSE_ON_CALL)
                ? stop
                : stop + " You can also ring Nurse-on-Call on " + NURSE_ON_CALL + ", or the clinic on 03 9467 7889.";
    }
}
