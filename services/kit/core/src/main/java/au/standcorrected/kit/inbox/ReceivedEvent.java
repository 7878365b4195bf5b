package au.standcorrected.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;

/**
 * An event as it arrived. Each consumer reads {@link #data(Class)} into a slim record of its own.
 *
 * @param version the aggregate's version after the change that the event tells of
 */
public record ReceivedEvent(UUID id, String type, UUID subject, long version, JsonNode data, ObjectMapper json) {
    /** @throws UnreadableEvent when it is not an event of ours */
    public static ReceivedEvent read(String payload, ObjectMapper json) {
        try {
            return of(json.readTree(payload), json);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("not an event of ours: " + e.getMessage(), e);
        }
    }

    static ReceivedEvent of(JsonNode envelope, ObjectMapper json) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(envelope.required("id").asText()),
                    envelope.required("type").asText(),
                    UUID.fromString(envelope.required("subject").asText()),
                    envelope.required("aggregateversion").asLong(),
                    envelope.required("data"),
                    json);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("not an event of ours: " + e.getMessage(), e);
        }
    }

    /** What happened, as the consumer's own record; fields that it does not know are passed over. */
    public <T> T data(Class<T> as) {
        try {
            return json.readerFor(as)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (IOException e) {
            throw new UnreadableEvent(type + " does not have the form expected: " + e.getMessage(), e);
        }
    }
}
