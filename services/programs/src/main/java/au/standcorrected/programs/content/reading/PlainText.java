package au.standcorrected.programs.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a Markdown text as somebody reads them aloud: without marks, in sentences. */
public final class PlainText {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("[*_`]+");
    private static final Pattern LINE_START = Pattern.compile("(?m)^\\s*(?:#{1,6}\\s+|>\\s?|[-+*]\\s+|\\d+[.)]\\s+)");
    /** A blank line, or the next item of a list: whatever stands before it has ended, with a full stop or without. */
    private static final Pattern BLOCK = Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:[-+*]|\\d+[.)]|#{1,6}|>)\\s)");
    /** Not after "3." in "3.5", nor after an initial or an abbreviation. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:e\\.g|i\\.e|Dr|Mr|Ms|Mrs|St|vs|etc|approx))[.?!…]+[\"'”’)\\]]*(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,:/][\\p{L}\\p{N}]+)*%?");

    private PlainText() {}

    /** The sentences in order; a heading or the item of a list is one even without a full stop. */
    public static List<String> sentences(String markdown) {
        List<String> sentences = new ArrayList<>();
        for (String block : BLOCK.split(markdown)) {
            String text = plain(block);
            int from = 0;
            Matcher end = SENTENCE_END.matcher(text);
            while (end.find()) {
                add(text.substring(from, end.end()), sentences);
                from = end.end();
            }
            add(text.substring(from), sentences);
        }
        return List.copyOf(sentences);
    }

    /** The words of a text; the parts of a hyphenated word count one by one, as one reads them. */
    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static String plain(String block) {
        String text = LINE_START.matcher(block).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        return MARKS.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private static void add(String sentence, List<String> sentences) {
        if (!words(sentence).isEmpty()) {
            sentences.add(sentence.strip());
        }
    }
}
