package au.standcorrected.media.films;

import au.standcorrected.media.asset.Asset;
import au.standcorrected.media.asset.AssetAccess;
import au.standcorrected.media.asset.AssetChanges;
import au.standcorrected.media.asset.AssetDetails;
import au.standcorrected.media.asset.AssetKind;
import au.standcorrected.media.upload.ReceiveContent;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Takes in the films of a release: one replica at a time, again without effect, and never over an editor's change. It
 * waits for S3, so that the service starts without it.
 */
@ApplicationScoped
public class ImportFilms {
    private static final Logger log = Logger.getLogger(ImportFilms.class);
    private static final long LOCK = 0x66696c6d73L; // "films"
    private static final int LONGEST_SECONDS = 600;
    private static final List<String> FILMS = List.of("breathing-pacer");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private final EntityManager entities;
    private final AssetChanges changes;
    private final ReceiveContent receiving;
    private final boolean enabled;
    private volatile boolean done;

    @Inject
    ImportFilms(
            EntityManager entities,
            AssetChanges changes,
            ReceiveContent receiving,
            @ConfigProperty(name = "media.films.import.enabled") boolean enabled) {
        this.entities = entities;
        this.changes = changes;
        this.receiving = receiving;
        this.enabled = enabled;
    }

    @Scheduled(every = "20s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void soonAfterStart() {
        if (done || !enabled) {
            return;
        }
        try {
            take();
            done = true;
        } catch (SdkException e) {
            log.warnf("films: S3 does not answer yet: %s", e.getMessage());
        }
    }

    /** Takes in this release's films. */
    public void take() {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            entities.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ") is null", Boolean.class)
                    .getSingleResult();
            FILMS.forEach(this::takeFilm);
        });
    }

    private void takeFilm(String slug) {
        FilmFile film = read(slug);
        UUID poster = takeAsset(
                slug + "/poster",
                AssetKind.PICTURE,
                new AssetDetails(AssetAccess.FREE, film.title(), film.posterAlt(), null, false, null),
                film.poster());
        takeAsset(
                slug,
                AssetKind.FILM,
                new AssetDetails(film.access(), film.title(), null, captions(film), film.noSpeech(), poster),
                film.film());
    }

    private UUID takeAsset(String seed, AssetKind kind, AssetDetails details, String file) {
        Asset asset = QuarkusTransaction.requiringNew().call(() -> changes.bring(seed, kind, details));
        if (asset.awaitsContent()) {
            try (InputStream bytes = open(file)) {
                receiving.receive(asset.id(), bytes, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return asset.id();
    }

    private static FilmFile read(String slug) {
        try (InputStream yaml = open(slug + ".yaml")) {
            return YAML.readValue(yaml, FilmFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String captions(FilmFile film) {
        if (film.captions().isEmpty()) {
            return null;
        }
        try (InputStream text = open(film.captions())) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                ImportFilms.class.getResourceAsStream("/films/" + file), () -> "there is no film file " + file);
    }
}
