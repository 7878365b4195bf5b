package au.standcorrected.programs.content.importing;

import au.standcorrected.programs.content.document.DocumentRules;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.exercises.Exercise;
import au.standcorrected.programs.content.exercises.Exercises;
import au.standcorrected.programs.content.exercises.LibraryChanged;
import au.standcorrected.programs.content.publishing.Program;
import au.standcorrected.programs.content.publishing.Programs;
import au.standcorrected.programs.content.publishing.PublishProgram;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Takes the content files in at start-up: whole or not at all, one replica at a time, and again without effect. */
@ApplicationScoped
public class ImportContent {
    private static final Logger log = Logger.getLogger(ImportContent.class);
    private static final long LOCK = 0x636f6e74656e74L; // "content"
    private static final String FIRST_NOTE = "First published";

    private final Programs programs;
    private final Exercises exercises;
    private final PublishProgram publishing;
    private final DocumentRules rules;
    private final Event<LibraryChanged> changed;
    private final boolean enabled;
    private final String folder;
    private final Clock clock = Clock.systemUTC();

    @Inject
    ImportContent(
            Programs programs,
            Exercises exercises,
            PublishProgram publishing,
            DocumentRules rules,
            Event<LibraryChanged> changed,
            @ConfigProperty(name = "programs.import.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "programs.import.folder", defaultValue = "content") String folder) {
        this.programs = programs;
        this.exercises = exercises;
        this.publishing = publishing;
        this.rules = rules;
        this.changed = changed;
        this.enabled = enabled;
        this.folder = folder;
    }

    void atStart(@Observes StartupEvent event) {
        if (enabled) {
            Outcome outcome = take(ContentFiles.read(folder, rules));
            log.infof(
                    "content: %d programs new, %d with a new draft, %d exercises new or changed",
                    outcome.programsAdded(), outcome.draftsOpened(), outcome.exercisesChanged());
        }
    }

    /** Takes in a release's files. */
    public Outcome take(ContentFiles files) {
        return QuarkusTransaction.requiringNew().call(() -> {
            programs.getEntityManager()
                    .createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ") is null", Boolean.class)
                    .getSingleResult();
            int exercisesChanged =
                    (int) files.exercises().stream().filter(this::takeExercise).count();
            if (exercisesChanged > 0) {
                changed.fire(new LibraryChanged());
            }
            int added = 0;
            int drafts = 0;
            for (ProgramDocument document : files.programs()) {
                Optional<Program> known = programs.forChange(document.slug());
                if (known.isEmpty()) {
                    add(document);
                    added++;
                } else if (known.get().takeRelease(document, clock.instant())) {
                    drafts++;
                }
            }
            return new Outcome(added, drafts, exercisesChanged);
        });
    }

    private void add(ProgramDocument document) {
        Program program = Program.broughtByRelease(document, clock.instant());
        programs.persistAndFlush(program);
        if (publishing.takes(document)) {
            publishing.publish(program, FIRST_NOTE, null);
        }
    }

    private boolean takeExercise(ExerciseDocument document) {
        Exercise known = exercises.findById(document.slug());
        if (known == null) {
            exercises.persist(new Exercise(document));
            return true;
        }
        return known.takeRelease(document);
    }

    /** What an import did; all zero when the same files come again. */
    public record Outcome(int programsAdded, int draftsOpened, int exercisesChanged) {}
}
