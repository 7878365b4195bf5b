package au.standcorrected.programs.care.adjustment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** An adjustment as one JSON value: it is written and read whole. */
@Converter
public class StoredAdjustment implements AttributeConverter<@Nullable Adjustment, @Nullable String> {
    // Its own mapper: what is stored must not change with how requests are read.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Adjustment adjustment) {
        return adjustment == null ? null : write(adjustment);
    }

    @Override
    public @Nullable Adjustment convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : read(stored);
    }

    public static String write(Adjustment adjustment) {
        try {
            return JSON.writeValueAsString(adjustment);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an adjustment cannot be written", e);
        }
    }

    public static Adjustment read(String stored) {
        try {
            return JSON.readValue(stored, Adjustment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an adjustment cannot be read", e);
        }
    }
}
