package au.standcorrected.media.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.projection.Decided;
import au.standcorrected.kit.testing.EventContract;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramPublishedTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theContractsExamplesAreUnderstood() {
        List<ProgramPublished.Demonstrations> read = EventContract.of("ProgramPublished").examples().stream()
                .map(example -> ProgramPublished.decidedBy(ReceivedEvent.read(example, json))
                        .map(Decided::value)
                        .orElseThrow()
                        .demonstrations())
                .toList();
        assertThat(read)
                .as("one of now, and one of an earlier release, which tells of none")
                .anySatisfy(demonstrations ->
                        assertThat(demonstrations.all()).isNotEmpty().containsAll(demonstrations.preview()))
                .anySatisfy(
                        demonstrations -> assertThat(demonstrations.preview()).isEmpty());
    }

    @Test
    void ofAnArchivedProgramEverythingIsKeptAndNothingIsFree() {
        ProgramPublished archived = EventContract.of("ProgramArchived").examples().stream()
                .map(example -> ProgramPublished.decidedBy(ReceivedEvent.read(example, json))
                        .map(Decided::value)
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(archived.demonstrations().all()).isNotEmpty();
        assertThat(archived.demonstrations().preview()).isEmpty();
    }
}
