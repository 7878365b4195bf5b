package au.standcorrected.accounts.subscription;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a subscription stands. */
public enum SubscriptionState {
    TRIALING,
    ACTIVE,
    ENDED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
