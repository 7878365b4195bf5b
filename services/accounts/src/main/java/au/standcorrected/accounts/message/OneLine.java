package au.standcorrected.accounts.message;

/** Names and addresses as people typed them, made safe for one line of a letter or a calendar. */
public final class OneLine {
    private static final int LONGEST = 80;

    private OneLine() {}

    /** Without line breaks and other signs that steer, and cut where it would fill the screen. */
    public static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
