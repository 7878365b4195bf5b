package au.standcorrected.programs.care.session;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a device has kept while it was offline. */
public record LogBatchRequest(@NotNull @NotEmpty @Size(max = 50) List<@NotNull @Valid BatchedLog> sessions) {
    /**
     * @param id made by the device and never changed
     * @param log read on its own, so that one that cannot be read does not keep the others out
     */
    public record BatchedLog(
            @NotNull UUID id, @NotNull @Schema(implementation = LogSessionRequest.class) JsonNode log) {}
}
