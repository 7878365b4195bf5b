package au.standcorrected.accounts.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;

/** What can be subscribed to. Prices are AUD cents, GST inclusive. */
@Entity
public class Plan {
    @Id
    private String slug;

    private String name;
    private String summary;
    private int priceCents;
    private String billingInterval;
    private int trialDays;
    private int position;
    private boolean offered;

    protected Plan() {}

    public String slug() {
        return slug;
    }

    public boolean offered() {
        return offered;
    }

    public Duration trial() {
        return Duration.ofDays(trialDays);
    }

    PlanView view() {
        return new PlanView(slug, name, summary, priceCents, "AUD", billingInterval, trialDays);
    }
}
