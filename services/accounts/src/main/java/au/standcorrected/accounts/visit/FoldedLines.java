package au.standcorrected.accounts.visit;

/**
 * Folds lines of an iCalendar file at 75 octets (RFC 5545, 3.1) and never inside a character, where ical4j's own writer
 * would break an emoji in two.
 */
final class FoldedLines {
    private static final int LONGEST = 75;

    private FoldedLines() {}

    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + 64);
        int octets = 0;
        for (int index = 0; index < unfolded.length(); ) {
            int letter = unfolded.codePointAt(index);
            int size = letter == '\r' || letter == '\n' ? 0 : octets(letter);
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets = letter == '\n' ? 0 : octets + size;
            index += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
