package au.standcorrected.accounts.clinic;

import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as a letter speaks of it.
 *
 * @param noticeHours how long before a visit people may still change it themselves
 */
public record Clinic(String name, Address address, String phone, ZoneId zone, int noticeHours) {
    /** Parts that a clinic has not made public are null. */
    public record Address(
            @Nullable String street, @Nullable String suburb, @Nullable String state, @Nullable String postcode) {

        /** {@code 12 Evans Street, Sunbury VIC 3429}, as far as it is known. */
        public String line() {
            return Stream.of(joined(" ", street), joined(" ", suburb, state, postcode))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String joined(String between, @Nullable String... parts) {
            return Stream.of(parts)
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(between));
        }
    }
}
