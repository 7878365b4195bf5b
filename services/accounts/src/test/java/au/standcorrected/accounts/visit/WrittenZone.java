package au.standcorrected.accounts.visit;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * Goes by the rules that stand in a file's VTIMEZONE, as RFC 5545 (3.6.5) says: the observance that began last counts.
 * Biweekly's own reckoning compares UTC with local time and is wrong for some hours around each change.
 */
record WrittenZone(VTimezone zone) {
    private static final TimeZone AS_WRITTEN = TimeZone.getTimeZone("UTC");

    ZoneOffset offsetAt(LocalDateTime local) {
        return Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
                .map(observance -> new Begun(lastOnset(observance, local), observance))
                .filter(begun -> !begun.at().isAfter(local))
                .max(Comparator.comparing(Begun::at))
                .map(begun -> ZoneOffset.ofTotalSeconds((int)
                        (begun.observance().getTimezoneOffsetTo().getValue().getMillis() / 1000)))
                .orElseThrow();
    }

    private static LocalDateTime lastOnset(Observance observance, LocalDateTime notAfter) {
        Date first = observance.getDateStart().getValue().getRawComponents().toDate(AS_WRITTEN);
        LocalDateTime last = written(first);
        if (observance.getRecurrenceRule() != null) {
            var onsets = observance.getRecurrenceRule().getDateIterator(first, AS_WRITTEN);
            while (onsets.hasNext()) {
                LocalDateTime onset = written(onsets.next());
                if (onset.isAfter(notAfter)) {
                    break;
                }
                last = onset;
            }
        }
        return last;
    }

    private static LocalDateTime written(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    private record Begun(LocalDateTime at, Observance observance) {}
}
