package au.standcorrected.media.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who may see an asset: everybody, or members whose access runs. */
public enum AssetAccess {
    FREE,
    MEMBERS;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
