package au.standcorrected.programs.care.safety;

import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.content.ContentFixture.as;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static au.standcorrected.programs.content.ContentFixture.shipped;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.exercises.LibraryChanged;
import au.standcorrected.programs.content.importing.ImportContent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sacroiliac program with exercises of its own, so that what a test withdraws is missed by no other. The squeeze's
 * easier one is the breathing.
 *
 * @param own what this program calls the shipped exercises
 */
record RecallFixture(ProgramDocument program, Map<String, String> own) {
    static final String RECALLS = V1 + "/editor/recalls";
    static final String WHY = "A study found that it can make this pain worse.";

    static RecallFixture imported(ImportContent importing) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> own = new LinkedHashMap<>();
        List.of(
                        "pelvic-tilt",
                        "adductor-ball-squeeze",
                        "ql-contract-relax",
                        "walking-program",
                        "clamshell",
                        "diaphragmatic-breathing",
                        "box-breathing")
                .forEach(slug -> own.put(slug, slug + "-" + mark));
        List<ExerciseDocument> exercises = shipped().exercises().stream()
                .filter(exercise -> own.containsKey(exercise.slug()))
                .map(exercise -> ProgramJson.read(renamed(ProgramJson.write(exercise), own), ExerciseDocument.class))
                .map(exercise -> exercise.slug().startsWith("adductor") ? eased(exercise, own) : exercise)
                .toList();
        ProgramDocument named =
                ProgramJson.read(renamed(ProgramJson.write(programOfItsOwn()), own), ProgramDocument.class);
        ProgramDocument program = named.inlining(slug -> exercises.stream()
                .filter(exercise -> exercise.slug().equals(slug))
                .findFirst()
                .or(() -> named.exercise(slug)));
        importing.take(release(exercises, program));
        return new RecallFixture(program, own);
    }

    /** This program's own name for a shipped exercise. */
    String its(String exercise) {
        return own.getOrDefault(exercise, exercise);
    }

    Response withdraw(String exercise, @Nullable String instead) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("kind", "exercise-withdrawn");
        wish.put("exercise", its(exercise));
        wish.put("words", WHY);
        if (instead != null) {
            wish.put("instead", its(instead));
        }
        return issue(wish);
    }

    static Response issue(Map<String, Object> wish) {
        return as("editor").body(wish).post(RECALLS);
    }

    static Response lift(String recall) {
        return as("admin").body(Map.of("reason", "The study was withdrawn")).post(RECALLS + "/" + recall + "/lift");
    }

    /** Takes its exercises out of the library again, for those who count them. */
    void forget(EntityManager database, Event<LibraryChanged> changed) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from content.exercise where slug in (:slugs)")
                    .setParameter("slugs", own.values())
                    .executeUpdate();
            changed.fire(new LibraryChanged());
        });
    }

    private static String renamed(String json, Map<String, String> own) {
        String renamed = json;
        for (Map.Entry<String, String> name : own.entrySet()) {
            renamed = renamed.replace('"' + name.getKey() + '"', '"' + name.getValue() + '"');
        }
        return renamed;
    }

    private static ExerciseDocument eased(ExerciseDocument one, Map<String, String> own) {
        return new ExerciseDocument(
                one.slug(),
                one.name(),
                one.category(),
                one.targets(),
                one.start(),
                one.cues(),
                one.mistakes(),
                one.stopIf(),
                own.get("diaphragmatic-breathing"),
                null,
                one.equipment(),
                one.position(),
                one.region(),
                one.steps(),
                one.source(),
                one.secondsPerRepetition());
    }
}
