package au.standcorrected.programs.care.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A measurement's answers as one JSON value: they are written once and only ever read together. */
@Converter
public class MeasureAnswers implements AttributeConverter<List<MeasureAnswer>, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(List<MeasureAnswer> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a measurement cannot be written", e);
        }
    }

    @Override
    public List<MeasureAnswer> convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, new TypeReference<List<MeasureAnswer>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a measurement cannot be read", e);
        }
    }
}
