package au.standcorrected.programs.content.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as it is compared: small letters a to z and digits, single spaces, no accents and no apostrophes. */
final class PlainWords {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /** What PostgreSQL does not know as empty words, because it knows them with their apostrophes. */
    private static final Set<String> EMPTY = Set.of(
            "cant", "cannot", "dont", "doesnt", "wont", "isnt", "ive", "im", "id", "its", "get", "gets", "got",
            "getting");

    /** More words than anybody types; each costs a look into the index. */
    private static final int AT_MOST = 12;

    private PlainWords() {}

    static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare =
                APOSTROPHE.matcher(MARK.matcher(decomposed).replaceAll("")).replaceAll("");
        return OTHER.matcher(bare).replaceAll(" ").strip();
    }

    /** The words of a question, each once, as far as they may say something. */
    static List<String> asked(String question) {
        return Arrays.stream(of(question).split(" "))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .distinct()
                .limit(AT_MOST)
                .toList();
    }
}
