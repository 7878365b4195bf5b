package au.standcorrected.media.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-99, 0, 100",
        "bytes=10-19, 10, 10",
        "bytes=90-, 90, 10",
        "bytes=99-200, 99, 1",
        "bytes=-1, 99, 1",
        "bytes=-30, 70, 30",
        "bytes=-200, 0, 100",
        "bytes=0-999999999999999999, 0, 100",
    })
    void aSingleRangeIsCutToTheFile(String header, long first, long length) throws ByteRange.Unsatisfiable {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void aRangeBehindTheEndCannotBe(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 100)).isInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,3-4",
                "bytes=9-3",
                "bytes=-",
                "bytes=a-b",
                "items=0-3",
                "bytes=99999999999999999999-",
                ""
            })
    void anythingElseIsTheWholeFile(String header) throws ByteRange.Unsatisfiable {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }
}
