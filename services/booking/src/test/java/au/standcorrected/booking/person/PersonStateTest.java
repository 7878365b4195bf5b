package au.standcorrected.booking.person;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.testing.EventContract;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booking reads what the producer's contract gives as examples. */
class PersonStateTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @ValueSource(strings = {"MemberRegistered", "MemberProfileChanged", "MemberConsentChanged"})
    void theExamplesCanBeRead(String event) throws IOException {
        for (String example : EventContract.of(event).examples()) {
            JsonNode envelope = json.readTree(example);
            PersonState state = new ReceivedEvent(
                            UUID.randomUUID(), event, UUID.randomUUID(), 1, envelope.get("data"), json)
                    .data(PersonState.class);
            assertThat(state.displayName()).isEqualTo("Gus Figtree");
            assertThat(state.changed() != null).isEqualTo(event.equals("MemberConsentChanged"));
        }
    }
}
