package au.standcorrected.programs.content.recall;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How soon a new warning sign needs somebody to look at it. */
public enum SignLevel {
    @JsonProperty("emergency")
    EMERGENCY("Call 000, or go to the nearest emergency department."),
    @JsonProperty("gp")
    GP("Stop, and see your GP before you go on.");

    private final String action;

    SignLevel(String action) {
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
