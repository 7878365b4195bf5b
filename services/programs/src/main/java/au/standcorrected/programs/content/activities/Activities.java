package au.standcorrected.programs.content.activities;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The activities that people can look for, in the order of the page. */
public record Activities(List<Activity> activities) {
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    public Activities {
        activities = List.copyOf(activities);
    }

    /** Reads the file of the release. */
    public static Activities shipped() {
        try (InputStream file = Activities.class.getResourceAsStream("/content/activities.yaml")) {
            return YAML.readValue(Objects.requireNonNull(file, "content/activities.yaml"), Activities.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Activity> of(String key) {
        return activities.stream()
                .filter(activity -> activity.key().equals(key))
                .findFirst();
    }

    /** The keys of those that a program is for getting back to. */
    public List<String> of(ProgramDocument program) {
        return activities.stream()
                .filter(activity -> activity.isOf(program))
                .map(Activity::key)
                .toList();
    }
}
