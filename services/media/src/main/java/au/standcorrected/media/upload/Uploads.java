package au.standcorrected.media.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is on its way in. An upload holds a lease that it renews while bytes come; one whose replica was killed lets it
 * run out, and what it left in S3 is cleaned up.
 */
@ApplicationScoped
class Uploads {
    static final Duration LEASE = Duration.ofMinutes(5);

    private final EntityManager entities;

    @Inject
    Uploads(EntityManager entities) {
        this.entities = entities;
    }

    /** False when there is an upload to the asset already. */
    boolean claim(Upload upload, Instant now) {
        return entities.createNativeQuery("insert into upload (id, asset_id, object_key, lease_until)"
                                + " values (:id, :asset, :key, :until) on conflict do nothing")
                        .setParameter("id", upload.id())
                        .setParameter("asset", upload.assetId())
                        .setParameter("key", upload.objectKey())
                        .setParameter("until", now.plus(LEASE))
                        .executeUpdate()
                == 1;
    }

    void begunInParts(UUID id, String multipart) {
        entities.createNativeQuery("update upload set multipart_id = :multipart where id = :id")
                .setParameter("multipart", multipart)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** False when the lease ran out and somebody else has cleaned up. */
    boolean renew(UUID id, Instant now) {
        return entities.createNativeQuery("update upload set lease_until = :until where id = :id")
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** False when it was closed before. */
    boolean close(UUID id) {
        return entities.createNativeQuery("delete from upload where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Lets the lease run out now, so that the next cleaning finds what could not be cleaned up at once. */
    void giveUp(UUID id, Instant now) {
        entities.createNativeQuery("update upload set lease_until = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    List<Upload> abandoned(Instant now, int atMost) {
        List<?> rows = entities.createNativeQuery(
                        Row.SELECT + "where lease_until <= :now order by lease_until limit :most", Row.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
        return rows.stream().map(Row.class::cast).map(Row::upload).toList();
    }

    Optional<Upload> find(UUID id) {
        List<?> rows = entities.createNativeQuery(Row.SELECT + "where id = :id", Row.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Row.class::cast).map(Row::upload).findFirst();
    }

    /** Of these keys those that are on their way. */
    Set<String> onTheirWay(Collection<String> objectKeys) {
        return objectKeys.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createNativeQuery(
                                "select object_key from upload where object_key in :keys", String.class)
                        .setParameter("keys", objectKeys)
                        .getResultList());
    }

    /** An upload as it is kept. */
    record Upload(UUID id, UUID assetId, String objectKey, Optional<String> multipart) {}

    /** A row of the table; no multipart upload is the empty text. */
    record Row(UUID id, UUID assetId, String objectKey, String multipart) {
        static final String SELECT = "select id, asset_id, object_key, coalesce(multipart_id, '') from upload ";

        Upload upload() {
            return new Upload(id, assetId, objectKey, Optional.of(multipart).filter(text -> !text.isEmpty()));
        }
    }
}
