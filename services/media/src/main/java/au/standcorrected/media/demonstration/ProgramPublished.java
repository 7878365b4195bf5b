package au.standcorrected.media.demonstration;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.projection.Decided;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What media reads of ProgramPublished and ProgramArchived.
 *
 * @param slug the program's
 * @param demonstrations earlier releases did not tell: none, so that nothing is free by mistake
 */
record ProgramPublished(String slug, Demonstrations demonstrations) {
    static final String TOPIC = "programs.catalogue";

    ProgramPublished(String slug, @Nullable Demonstrations demonstrations) {
        this.slug = Objects.requireNonNull(slug, "slug");
        this.demonstrations = demonstrations == null ? new Demonstrations(null, null) : demonstrations;
    }

    private static final Set<String> TYPES = Set.of("ProgramPublished", "ProgramArchived");

    /** Empty for events of other types. One that archives says the same, with nothing that is free. */
    static Optional<Decided<ProgramPublished>> decidedBy(ReceivedEvent event) {
        return TYPES.contains(event.type())
                ? Optional.of(new Decided<>(event.subject(), event.version(), event.data(ProgramPublished.class)))
                : Optional.empty();
    }

    /**
     * Slugs of exercises.
     *
     * @param all what the program uses
     * @param preview what its public page shows, which is free
     */
    record Demonstrations(List<String> all, List<String> preview) {
        Demonstrations(@Nullable List<String> all, @Nullable List<String> preview) {
            this.all = all == null ? List.of() : List.copyOf(all);
            this.preview = preview == null ? List.of() : List.copyOf(preview);
        }
    }
}
