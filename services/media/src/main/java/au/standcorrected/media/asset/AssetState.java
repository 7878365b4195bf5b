package au.standcorrected.media.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an asset stands. What has failed may be uploaded anew; what is retired stays so. */
public enum AssetState {
    UPLOADING,
    READY,
    FAILED,
    RETIRED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
