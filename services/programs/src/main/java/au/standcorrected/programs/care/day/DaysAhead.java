package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.member.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Days and their blocks for somebody who takes them along. */
@ApplicationScoped
public class DaysAhead {
    private final ShowDay showDay;
    private final PlayBlock playBlock;

    @Inject
    DaysAhead(ShowDay showDay, PlayBlock playBlock) {
        this.showDay = showDay;
        this.playBlock = playBlock;
    }

    public DayView day(Member member, LocalDate date) {
        return showDay.show(member, date);
    }

    /** All blocks of the day to be played; none while a concern holds the exercises. */
    public List<BlockToPlay> blocks(Member member, DayView day) {
        return day.hold() != null
                ? List.of()
                : day.blocks().stream()
                        .map(block -> playBlock.play(member, day.date(), block.key()))
                        .toList();
    }
}
