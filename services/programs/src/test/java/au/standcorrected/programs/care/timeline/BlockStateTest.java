package au.standcorrected.programs.care.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class BlockStateTest {
    private static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");
    private static final List<Block> DAY = List.of(Block.MORNING, Block.DESK, Block.EVENING);

    @Test
    void theDayMovesThroughItsBlocks() {
        assertThat(at("07:00")).containsValues(BlockState.NOW, BlockState.LATER, BlockState.LATER);
        assertThat(at("11:00"))
                .containsEntry(Block.MORNING, BlockState.MISSED)
                .containsEntry(Block.DESK, BlockState.NOW)
                .containsEntry(Block.EVENING, BlockState.LATER);
        assertThat(at("23:59")).containsEntry(Block.EVENING, BlockState.NOW);
    }

    @Test
    void whatIsDoneStaysDoneOnAnyDay() {
        LocalDate date = LocalDate.of(2026, 11, 21);
        for (int days : new int[] {-1, 0, 1}) {
            ZonedDateTime now = date.plusDays(days).atTime(12, 0).atZone(MELBOURNE);
            assertThat(BlockState.of(date, DAY, EnumSet.of(Block.DESK), now, false))
                    .containsEntry(Block.DESK, BlockState.DONE);
        }
    }

    @Test
    void otherDaysAreWhollyMissedOrWhollyAhead() {
        LocalDate date = LocalDate.of(2026, 11, 21);
        ZonedDateTime now = date.atTime(12, 0).atZone(MELBOURNE);
        assertThat(BlockState.of(date.minusDays(1), DAY, Set.of(), now, false))
                .containsOnly(missed(Block.MORNING), missed(Block.DESK), missed(Block.EVENING));
        assertThat(BlockState.of(date.plusDays(1), DAY, Set.of(), now, false).values())
                .containsOnly(BlockState.LATER);
    }

    @Test
    void onTheFirstDayNothingHasBeenMissed() {
        LocalDate date = LocalDate.of(2026, 11, 21);
        ZonedDateTime now = date.atTime(18, 0).atZone(MELBOURNE);
        assertThat(BlockState.of(date, DAY, Set.of(), now, true))
                .containsEntry(Block.MORNING, BlockState.LATER)
                .containsEntry(Block.DESK, BlockState.LATER)
                .containsEntry(Block.EVENING, BlockState.NOW);
    }

    /** Minute by minute through the two nights of 2026 and 2027 in which Melbourne's clocks change, and the days beside. */
    @Property
    void atMostOneBlockIsNowAndWhatComesAfterItIsAhead(
            @ForAll @NotEmpty Set<Block> blocks,
            @ForAll Set<Block> done,
            @ForAll @LongRange(min = 0, max = 3 * 24 * 60) long minute,
            @ForAll boolean spring,
            @ForAll boolean firstDay) {
        Instant from = Instant.parse(spring ? "2026-10-02T14:00:00Z" : "2027-04-02T13:00:00Z");
        ZonedDateTime now = from.plusSeconds(minute * 60).atZone(MELBOURNE);
        Map<Block, BlockState> states = BlockState.of(now.toLocalDate(), blocks, done, now, firstDay);
        assertThat(states.keySet()).isEqualTo(EnumSet.copyOf(blocks));
        assertThat(states.values().stream().filter(state -> state == BlockState.NOW))
                .hasSizeLessThanOrEqualTo(1);
        states.forEach((block, state) -> {
            assertThat(state == BlockState.DONE).isEqualTo(done.contains(block));
            if (state == BlockState.NOW) {
                states.forEach((other, otherState) -> {
                    if (other.compareTo(block) > 0) {
                        assertThat(otherState).isIn(BlockState.LATER, BlockState.DONE);
                    }
                });
            }
        });
    }

    private static Map<Block, BlockState> at(String time) {
        LocalDate date = LocalDate.of(2026, 11, 21);
        return BlockState.of(
                date, DAY, Set.of(), date.atTime(LocalTime.parse(time)).atZone(MELBOURNE), false);
    }

    private static Map.Entry<Block, BlockState> missed(Block block) {
        return Map.entry(block, BlockState.MISSED);
    }
}
