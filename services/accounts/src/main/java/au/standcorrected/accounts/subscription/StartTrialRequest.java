package au.standcorrected.accounts.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which plan to try. */
public record StartTrialRequest(@NotBlank @Size(max = 100) String plan) {}
