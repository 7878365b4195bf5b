package au.standcorrected.accounts.member;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a member changes about themselves. Time zones are IANA names, such as {@code Australia/Melbourne}. */
public record ChangeProfileRequest(
        @NotBlank @PlainText @Size(max = 100) String givenName,
        @NotBlank @PlainText @Size(max = 100) String familyName,
        @Nullable @Pattern(regexp = "[+0-9 ()-]{6,20}", message = "should be a phone number, such as 0491 570 006")
                String phone,
        @NotBlank @Size(max = 64) String timeZone,
        @NotNull TextSize textSize) {}
