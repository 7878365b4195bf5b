package au.standcorrected.accounts.member;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * When a member is not written to about anything that can wait, by the clock in their own zone; mostly over midnight. The
 * same time twice: never.
 *
 * @param from included, such as {@code 21:00}
 * @param until excluded, such as {@code 07:00}
 */
public record QuietHours(
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime until) {
    static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

    public boolean contains(LocalTime time) {
        boolean after = !time.isBefore(from);
        boolean before = time.isBefore(until);
        return from.isAfter(until) ? after || before : after && before;
    }
}
