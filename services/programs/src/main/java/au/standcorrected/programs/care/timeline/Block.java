package au.standcorrected.programs.care.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A part of the day, in the order of the day. Its time is the member's, and a suggestion. */
public enum Block {
    /** In the place of all others, on a day that hurts more than usual. */
    @JsonProperty("gentle")
    GENTLE("gentle", "A gentle set", "00:00", "09:00"),
    @JsonProperty("morning")
    MORNING("morning", "Morning", "00:00", "07:30"),
    @JsonProperty("desk")
    DESK("desk", "At your desk", "09:30", "10:30"),
    @JsonProperty("desk-2")
    DESK_2("desk-2", "At your desk, second time", "11:45", "13:00"),
    @JsonProperty("desk-3")
    DESK_3("desk-3", "At your desk, third time", "14:15", "15:00"),
    @JsonProperty("desk-4")
    DESK_4("desk-4", "At your desk, last time", "15:45", "16:30"),
    @JsonProperty("evening")
    EVENING("evening", "Evening", "17:30", "20:00");

    private final String key;
    private final String title;
    private final LocalTime opens;
    private final LocalTime startsAround;

    Block(String key, String title, String opens, String startsAround) {
        this.key = key;
        this.title = title;
        this.opens = LocalTime.parse(opens);
        this.startsAround = LocalTime.parse(startsAround);
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** From when on it is this block's turn; its turn lasts until the day's next block opens. */
    LocalTime opens() {
        return opens;
    }

    public LocalTime startsAround() {
        return startsAround;
    }

    public static Optional<Block> of(String key) {
        return Arrays.stream(values()).filter(block -> block.key.equals(key)).findFirst();
    }
}
