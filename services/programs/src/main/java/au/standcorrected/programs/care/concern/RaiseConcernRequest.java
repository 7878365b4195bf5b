package au.standcorrected.programs.care.concern;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param sign the id of a warning sign of the revision that the enrolment is pinned to */
public record RaiseConcernRequest(
        @NotNull UUID enrolment,
        @NotBlank @Size(max = 100) String sign,
        @Nullable @Size(max = 2000) @PlainText String note) {}
