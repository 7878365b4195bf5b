package au.standcorrected.accounts.plan;

/** A plan as the price page shows it. {@code priceCents} are AUD cents, GST inclusive. */
public record PlanView(
        String slug, String name, String summary, int priceCents, String currency, String interval, int trialDays) {}
