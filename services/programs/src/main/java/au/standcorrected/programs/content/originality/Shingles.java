package au.standcorrected.programs.content.originality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * All runs of twelve words of a text. Twelve in a row do not come about by chance (the names of things and the usual
 * phrases of the trade are shorter), so that one in common means that words were taken over.
 */
public final class Shingles {
    public static final int WORDS = 12;
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Shingles() {}

    /** The runs in order; none when there are fewer words. */
    public static List<Shingle> of(String text) {
        List<String> words = words(text);
        List<Shingle> shingles = new ArrayList<>();
        for (int from = 0; from + WORDS <= words.size(); from++) {
            String run = String.join(" ", words.subList(from, from + WORDS));
            shingles.add(new Shingle(run, hash(run)));
        }
        return List.copyOf(shingles);
    }

    /** Lower case, without accents, apostrophes and anything that is not a letter or a digit. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String joined = APOSTROPHE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return NOT_A_WORD.splitAsStream(joined).filter(word -> !word.isEmpty()).toList();
    }

    /** The first eight bytes of SHA-256. */
    private static long hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Twelve words, normalised, and their hash. */
    public record Shingle(String words, long hash) {}
}
