package au.standcorrected.media.asset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A picture or a film to come; its bytes follow by {@code PUT …/content}. */
public record CreateAssetRequest(@NotNull AssetKind kind, @NotNull @Valid AssetDetails details) {}
