package au.standcorrected.programs.care.outcome;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a member measured. Written once, as a session is. */
@Entity
@Immutable
@Table(schema = "care", name = "measurement")
public class Measurement {
    @Id
    private UUID id;

    private UUID memberId;
    private @Nullable UUID enrolmentId;
    private String measure;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private LocalDate takenOn;

    @Convert(converter = MeasureAnswers.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<MeasureAnswer> answers;

    private Instant recordedAt;

    protected Measurement() {}

    static Measurement of(UUID id, UUID memberId, MeasureRequest taken, Instant now) {
        Measurement measurement = new Measurement();
        measurement.id = id;
        measurement.memberId = memberId;
        measurement.enrolmentId = taken.enrolment();
        measurement.measure = taken.measure();
        measurement.moment = taken.moment();
        measurement.takenOn = taken.takenOn();
        measurement.answers = taken.answers();
        measurement.recordedAt = now;
        return measurement;
    }

    /** Whether this is what was measured. */
    boolean says(MeasureRequest taken) {
        return new MeasureRequest(enrolmentId, measure, moment, takenOn, answers).equals(taken);
    }

    UUID memberId() {
        return memberId;
    }

    @Nullable
    UUID enrolmentId() {
        return enrolmentId;
    }

    Moment moment() {
        return moment;
    }

    String measure() {
        return measure;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    MeasurementView view() {
        return new MeasurementView(id, enrolmentId, measure, moment, takenOn, answers);
    }

    public record MeasurementView(
            UUID id,
            @Nullable UUID enrolment,
            String measure,
            Moment moment,
            LocalDate takenOn,
            List<MeasureAnswer> answers) {}
}
