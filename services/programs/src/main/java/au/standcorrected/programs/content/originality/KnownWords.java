package au.standcorrected.programs.content.originality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * What the clinic's facts files say, as hashes: enough to find words that were taken over, and too little to read them.
 */
public final class KnownWords {
    private static final String FILE = "/content/rules/facts.shingles";

    private final long[] hashes;

    private KnownWords(long[] sorted) {
        this.hashes = sorted;
    }

    /** Those of the release. */
    public static KnownWords shipped() {
        try (InputStream file = KnownWords.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(file, FILE).readAllBytes();
            long[] hashes = new long[bytes.length / Long.BYTES];
            ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
            return new KnownWords(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runs of these texts; none runs from one text into the next. */
    public static KnownWords of(Collection<String> texts) {
        return new KnownWords(texts.stream()
                .flatMap(text -> Shingles.of(text).stream())
                .mapToLong(Shingles.Shingle::hash)
                .sorted()
                .distinct()
                .toArray());
    }

    /** Eight bytes for each, in order. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
        bytes.asLongBuffer().put(hashes);
        return bytes.array();
    }

    public int size() {
        return hashes.length;
    }

    /** The first twelve words that were taken over. */
    public Optional<String> in(String text) {
        return Shingles.of(text).stream()
                .filter(shingle -> Arrays.binarySearch(hashes, shingle.hash()) >= 0)
                .map(Shingles.Shingle::words)
                .findFirst();
    }
}
