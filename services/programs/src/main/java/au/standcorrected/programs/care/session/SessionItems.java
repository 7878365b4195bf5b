package au.standcorrected.programs.care.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A session's items as one JSON value: they are written once and only ever read together. */
@Converter
public class SessionItems implements AttributeConverter<List<SessionItem>, String> {
    // Its own mapper: what is stored must not change with how requests are read.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(List<SessionItem> items) {
        try {
            return JSON.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a session cannot be written", e);
        }
    }

    @Override
    public List<SessionItem> convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, new TypeReference<List<SessionItem>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a session cannot be read", e);
        }
    }
}
