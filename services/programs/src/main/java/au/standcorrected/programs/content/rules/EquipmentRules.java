package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.document.ExerciseDocument;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Equipment in the words of a fixed list, so that one thing has one name and can be drawn and searched for. */
public final class EquipmentRules {
    private static final Pattern BETWEEN = Pattern.compile(",? or |,? and |, ?| / ");
    private static final Pattern ASIDE =
            Pattern.compile("^(?:a|an|the|two|if you like,?) | (?:later|optional|at first|nearby)$");

    private final Set<String> known;

    public EquipmentRules(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** The list of the release. */
    public static EquipmentRules shipped() {
        try (InputStream file = EquipmentRules.class.getResourceAsStream("/content/rules/equipment.yaml")) {
            return new EquipmentRules(Set.of(new YAMLMapper()
                    .readValue(Objects.requireNonNull(file, "content/rules/equipment.yaml"), String[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Finding> broken(ExerciseDocument exercise) {
        List<Finding> broken = new ArrayList<>();
        for (int i = 0; i < exercise.equipment().size(); i++) {
            String key = "equipment[" + i + "]";
            things(exercise.equipment().get(i))
                    .filter(thing -> !isKnown(thing))
                    .forEach(thing -> broken.add(new Finding(
                            key,
                            "equipment",
                            "'" + thing
                                    + "' is not a word of content/rules/equipment.yaml; no equipment is \"Nothing\"")));
        }
        return broken;
    }

    private static Stream<String> things(String line) {
        return BETWEEN.splitAsStream(line.toLowerCase(Locale.ROOT))
                .map(thing -> ASIDE.matcher(thing.strip()).replaceAll(""));
    }

    private boolean isKnown(String thing) {
        return known.contains(thing) || (thing.endsWith("s") && known.contains(thing.substring(0, thing.length() - 1)));
    }
}
