package au.standcorrected.programs.content.exercises;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnTransformer;

/** An exercise as the library has it; programs carry their own copy once they use it. */
@Entity
@Table(schema = "content", name = "exercise")
public class Exercise {
    @Id
    private String slug;

    @Version
    private long version;

    @ColumnTransformer(write = "?::json")
    private String document;

    private String seedHash;

    protected Exercise() {}

    public Exercise(ExerciseDocument exercise) {
        this.slug = exercise.slug();
        this.document = ProgramJson.write(exercise);
        this.seedHash = ProgramJson.hash(document);
    }

    /** @return whether the release brought something new */
    public boolean takeRelease(ExerciseDocument release) {
        String brought = ProgramJson.write(release);
        String hash = ProgramJson.hash(brought);
        if (hash.equals(seedHash)) {
            return false;
        }
        document = brought;
        seedHash = hash;
        return true;
    }

    public ExerciseDocument document() {
        return ProgramJson.read(document, ExerciseDocument.class);
    }
}
