package au.standcorrected.programs.care.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be measured.
 *
 * @param about what it is and how it is done, in lay words
 * @param seconds of the timed part; null when nothing is timed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(
        String id,
        String name,
        String about,
        Licence licence,
        List<Moment> moments,
        @Nullable Integer seconds,
        List<Item> items) {

    /** @param note whose it is and on what grounds it may be used */
    public record Licence(Status status, String note, LocalDate checkedOn) {}

    public enum Status {
        /** Our own words. */
        @JsonProperty("own")
        OWN,
        /** Somebody's, or nobody's, and free to use here. */
        @JsonProperty("free")
        FREE,
        /** Not known; it is not offered. */
        @JsonProperty("unconfirmed")
        UNCONFIRMED
    }

    /**
     * One number.
     *
     * @param from the least, inclusive
     * @param to the most, inclusive
     * @param named whether the member says what it is about
     * @param unit such as seconds; null for a scale
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String id,
            String text,
            @Nullable String low,
            @Nullable String high,
            int from,
            int to,
            boolean named,
            boolean optional,
            @Nullable String unit) {}

    boolean offered() {
        return licence.status() != Status.UNCONFIRMED;
    }

    Optional<Item> item(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }
}
