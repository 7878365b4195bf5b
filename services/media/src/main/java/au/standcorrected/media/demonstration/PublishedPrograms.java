package au.standcorrected.media.demonstration;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.projection.Decided;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The projection of what programs has published; one consumer writes it for all replicas. */
@ApplicationScoped
class PublishedPrograms {
    private final EntityManager entities;
    private final ObjectMapper json;

    @Inject
    PublishedPrograms(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    List<Decided<ProgramPublished>> all() {
        List<?> rows = entities.createNativeQuery(
                        "select program_id, slug, cast(demonstrations as text), version from program_demonstrations",
                        Row.class)
                .getResultList();
        return rows.stream().map(Row.class::cast).map(this::read).toList();
    }

    void apply(ReceivedEvent event) {
        ProgramPublished.decidedBy(event).ifPresent(this::write);
    }

    void forget(UUID programId) {
        entities.createNativeQuery("delete from program_demonstrations where program_id = :id")
                .setParameter("id", programId)
                .executeUpdate();
    }

    private void write(Decided<ProgramPublished> decided) {
        ProgramPublished program = decided.value();
        if (program == null) {
            return;
        }
        entities.createNativeQuery(
                        "insert into program_demonstrations as known (program_id, slug, demonstrations, version)"
                                + " values (:id, :slug, cast(:demonstrations as json), :version) on conflict (program_id)"
                                + " do update set slug = excluded.slug, demonstrations = excluded.demonstrations,"
                                + " version = excluded.version where known.version < excluded.version")
                .setParameter("id", decided.key())
                .setParameter("slug", program.slug())
                .setParameter("demonstrations", written(program.demonstrations()))
                .setParameter("version", decided.version())
                .executeUpdate();
    }

    private String written(ProgramPublished.Demonstrations demonstrations) {
        try {
            return json.writeValueAsString(demonstrations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Decided<ProgramPublished> read(Row row) {
        try {
            return new Decided<>(
                    row.programId(),
                    row.version(),
                    new ProgramPublished(
                            row.slug(), json.readValue(row.demonstrations(), ProgramPublished.Demonstrations.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the projection of " + row.slug() + " cannot be read", e);
        }
    }

    /** A row of the projection. */
    record Row(UUID programId, String slug, String demonstrations, Long version) {}
}
