package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of the body that a program is about; the order is the catalogue's, from the head down. */
public enum Region {
    NECK("Neck"),
    JAW_AND_HEAD("Jaw and head"),
    SHOULDER("Shoulder"),
    ELBOW_WRIST_HAND("Elbow, wrist and hand"),
    UPPER_BACK("Upper back"),
    LOW_BACK("Low back"),
    PELVIS("Pelvis"),
    HIP("Hip"),
    KNEE("Knee"),
    ANKLE_FOOT("Ankle and foot"),
    WHOLE_BODY("Whole body");

    private final String label;

    Region(String label) {
        this.label = label;
    }

    /** The words on the page. */
    public String label() {
        return label;
    }

    /** The word in documents and addresses, such as {@code low-back}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Region> of(String key) {
        return Arrays.stream(values())
                .filter(region -> region.key().equals(key))
                .findFirst();
    }

    @JsonCreator
    static Region read(String key) {
        return of(key).orElseThrow(() -> new IllegalArgumentException("'" + key + "' is not a region; there are "
                + Arrays.stream(values()).map(Region::key).toList()));
    }
}
