package au.standcorrected.media.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** This release's demonstrations, read once; with a broken file there is no start. */
@Startup
@ApplicationScoped
class Demonstrations {
    private static final Logger log = Logger.getLogger(Demonstrations.class);

    private final DemonstrationFiles files;
    private final FreeDemonstrations free;
    private final ObjectMapper json;
    private volatile @Nullable WholeList whole;

    @Inject
    Demonstrations(
            FreeDemonstrations free,
            ObjectMapper json,
            @ConfigProperty(name = "media.demonstrations.folder") String folder) {
        this.files = DemonstrationFiles.read(folder);
        this.free = free;
        this.json = json;
        log.infof("demonstrations: %d", files.bySlug().size());
    }

    Optional<Demonstration> find(String slug) {
        return Optional.ofNullable(files.bySlug().get(slug));
    }

    boolean free(Demonstration demonstration) {
        return free.all().contains(demonstration.slug());
    }

    Optional<FixedFile> figure() {
        return Optional.ofNullable(files.figure());
    }

    /** The list of all; written anew only when something else is free. */
    FixedFile list() {
        Set<String> now = free.all();
        WholeList held = whole;
        if (held == null || held.free() != now) {
            held = new WholeList(now, written(now, slug -> true));
            whole = held;
        }
        return held.file();
    }

    /** The list of what a published program uses; empty when there is no such program. */
    Optional<FixedFile> list(String program) {
        return free.ofProgram(program).map(used -> written(free.all(), used::contains));
    }

    private FixedFile written(Set<String> open, Predicate<String> wanted) {
        String figure = files.figureAddress().orElse(null);
        try {
            return FixedFile.of(
                    "application/json",
                    json.writeValueAsBytes(files.bySlug().values().stream()
                            .filter(demonstration -> wanted.test(demonstration.slug()))
                            .map(demonstration ->
                                    DemonstrationEntry.of(demonstration, open.contains(demonstration.slug()), figure))
                            .toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The list as it is while just these are free. */
    private record WholeList(Set<String> free, FixedFile file) {}
}
