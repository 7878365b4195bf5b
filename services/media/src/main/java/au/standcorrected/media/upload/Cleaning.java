package au.standcorrected.media.upload;

import au.standcorrected.media.asset.AssetChanges;
import au.standcorrected.media.asset.Assets;
import au.standcorrected.media.store.StoredFiles;
import au.standcorrected.media.store.StoredFiles.StoredFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Takes away what nobody will ever ask for: cut uploads, assets whose bytes never came, objects without a record. */
@ApplicationScoped
class Cleaning {
    private static final Logger log = Logger.getLogger(Cleaning.class);
    private static final long LOCK = 0x636c65616e696e67L; // "cleaning"
    private static final Duration UNFINISHED = Duration.ofDays(1);
    private static final Duration RETIRED = Duration.ofDays(30);
    private static final int LONGEST_SECONDS = 1_800;
    private static final int BATCH = 200;

    private final EntityManager entities;
    private final Assets assets;
    private final AssetChanges changes;
    private final Uploads uploads;
    private final ForgetUpload forgetting;
    private final StoredFiles files;
    private final Clock clock;

    @Inject
    Cleaning(
            EntityManager entities,
            Assets assets,
            AssetChanges changes,
            Uploads uploads,
            ForgetUpload forgetting,
            StoredFiles files,
            Clock clock) {
        this.entities = entities;
        this.assets = assets;
        this.changes = changes;
        this.uploads = uploads;
        this.forgetting = forgetting;
        this.files = files;
        this.clock = clock;
    }

    /** Often, since nobody can upload to an asset while what was killed there still has its note. */
    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetAbandoned() {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            if (lock()) {
                forgetAbandoned(clock.instant());
            }
        });
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            clean(clock.instant());
        } catch (SdkException e) {
            log.warnf("S3 cannot be cleaned at the moment: %s", e.getMessage());
        }
    }

    /** Does nothing while another replica is at it. */
    void clean(Instant now) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            if (lock()) {
                forgetAbandoned(now);
                QuarkusTransaction.requiringNew().run(() -> assets.neverFinished(now.minus(UNFINISHED), BATCH)
                        .forEach(asset -> changes.fail(asset, "never-uploaded")));
                files.eachPage("assets/", page -> deleteUnwanted(page, now));
            }
        });
    }

    private void forgetAbandoned(Instant now) {
        QuarkusTransaction.requiringNew()
                .call(() -> uploads.abandoned(now, BATCH))
                .forEach(forgetting::forget);
    }

    private boolean lock() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")", Boolean.class)
                .getSingleResult();
    }

    /** What was stored a moment ago may belong to a record that is just being written. */
    private void deleteUnwanted(List<StoredFile> page, Instant now) {
        List<String> old = page.stream()
                .filter(file -> file.storedAt().isBefore(now.minus(UNFINISHED)))
                .map(StoredFile::key)
                .toList();
        Set<String> wanted = QuarkusTransaction.requiringNew().call(() -> {
            Set<String> keys = new HashSet<>(assets.stillWanted(old, now.minus(RETIRED)));
            keys.addAll(uploads.onTheirWay(old));
            return keys;
        });
        List<String> unwanted =
                old.stream().filter(key -> !wanted.contains(key)).toList();
        unwanted.forEach(files::delete);
        if (!unwanted.isEmpty()) {
            log.infof("%d objects without a record were deleted", unwanted.size());
        }
    }
}
