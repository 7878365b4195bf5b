package au.standcorrected.booking.appointment;

import au.standcorrected.kit.caller.Caller;
import java.util.UUID;

/** The signed-in person who books, with the name that their sign-in gave. */
record PersonBooking(UUID memberId, String givenName, String familyName) {
    private static final int LONGEST = 100;

    static PersonBooking of(Caller caller) {
        return new PersonBooking(
                caller.memberId(),
                storable(caller.claim("given_name").orElse("")),
                storable(caller.claim("family_name").orElse("")));
    }

    /** The identity server's names are of its own rules. */
    private static String storable(String name) {
        String plain = name.replaceAll("[\\x00\\p{Cs}]", "").strip();
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST) - 1));
    }
}
