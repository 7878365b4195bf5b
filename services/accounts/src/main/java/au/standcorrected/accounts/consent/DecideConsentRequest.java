package au.standcorrected.accounts.consent;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A member's decision on the words of a version that was shown. */
public record DecideConsentRequest(@NotNull @Nullable Integer version, @NotNull @Nullable Boolean granted) {}
