package au.standcorrected.media.asset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All assets. */
@ApplicationScoped
public class Assets implements PanacheRepositoryBase<Asset, UUID> {
    public Optional<Asset> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The library, newest first. */
    List<Asset> before(@Nullable UUID before, @Nullable AssetKind kind, int atMost) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder wanted = new StringBuilder("1 = 1");
        if (before != null) {
            wanted.append(" and id < :before");
            values.put("before", before);
        }
        if (kind != null) {
            wanted.append(" and kind = :kind");
            values.put("kind", kind);
        }
        return find(wanted + " order by id desc", values).page(0, atMost).list();
    }

    /** Films that can be watched now, newest first. */
    public List<Asset> filmsBefore(@Nullable UUID before, int atMost) {
        String films = "kind = ?1 and state = ?2";
        return before == null
                ? find(films + " order by id desc", AssetKind.FILM, AssetState.READY)
                        .page(0, atMost)
                        .list()
                : find(films + " and id < ?3 order by id desc", AssetKind.FILM, AssetState.READY, before)
                        .page(0, atMost)
                        .list();
    }

    public List<Asset> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    Optional<Asset> broughtAs(String seedSlug) {
        return find("seedSlug", seedSlug).firstResultOptional();
    }

    /** Assets whose bytes never came and are not on their way; rows that somebody else is working on are passed over. */
    public List<Asset> neverFinished(Instant createdBefore, int atMost) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from asset where state = 'UPLOADING' and created_at < :before and not exists"
                                + " (select 1 from upload where upload.asset_id = asset.id)"
                                + " order by created_at limit :most for update skip locked",
                        Asset.class)
                .setParameter("before", createdBefore)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** Of these keys in S3 those that somebody may still ask for; of what is retired, for a while after that. */
    public Set<String> stillWanted(Collection<String> objectKeys, Instant retiredAfter) {
        return objectKeys.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select objectKey from Asset where objectKey in :keys"
                                        + " and (retiredAt is null or retiredAt > :after)",
                                String.class)
                        .setParameter("keys", objectKeys)
                        .setParameter("after", retiredAfter)
                        .getResultList());
    }
}
