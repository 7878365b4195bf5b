package au.standcorrected.programs.care.enrolment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** An enrolment's swaps as one JSON object: they are few and only ever read together. */
@Converter
public class Swaps implements AttributeConverter<Map<String, String>, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Override
    public String convertToDatabaseColumn(Map<String, String> swaps) {
        try {
            return JSON.writeValueAsString(swaps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("swaps cannot be written", e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String stored) {
        try {
            return Map.copyOf(JSON.readValue(stored, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("swaps cannot be read", e);
        }
    }
}
