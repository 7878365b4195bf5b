package au.standcorrected.programs.care.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where a block stands. Words for the screen only: a missed block can still be done. */
public enum BlockState {
    @JsonProperty("done")
    DONE,
    @JsonProperty("now")
    NOW,
    @JsonProperty("later")
    LATER,
    @JsonProperty("missed")
    MISSED;

    /**
     * The states of all blocks of a day.
     *
     * @param now in the member's zone
     * @param firstDay whether everything in the plan was started that day: then nothing can have been missed yet
     */
    public static Map<Block, BlockState> of(
            LocalDate date, Collection<Block> blocks, Set<Block> done, ZonedDateTime now, boolean firstDay) {
        Map<Block, BlockState> states = new EnumMap<>(Block.class);
        TreeSet<Block> ordered = new TreeSet<>(blocks);
        for (Block block : ordered) {
            states.put(block, done.contains(block) ? DONE : open(date, block, ordered, now, firstDay));
        }
        return states;
    }

    private static BlockState open(
            LocalDate date, Block block, TreeSet<Block> ordered, ZonedDateTime now, boolean firstDay) {
        LocalDate today = now.toLocalDate();
        if (!date.equals(today)) {
            return date.isAfter(today) ? LATER : MISSED;
        }
        // Wall-clock times are compared, so that a night of 23 or 25 hours changes nothing.
        LocalTime time = now.toLocalTime();
        if (time.isBefore(block.opens())) {
            return LATER;
        }
        Block next = ordered.higher(block);
        if (next == null || time.isBefore(next.opens())) {
            return NOW;
        }
        return firstDay ? LATER : MISSED;
    }
}
