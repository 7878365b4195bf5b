package au.standcorrected.programs.content.regions;

import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.document.Region;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What stands at the top of each region's page; every region has one. */
public record RegionIntros(List<Intro> regions) {
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    public RegionIntros {
        regions = List.copyOf(regions);
    }

    /** Reads the file of the release. */
    public static RegionIntros shipped() {
        try (InputStream file = RegionIntros.class.getResourceAsStream("/content/regions.yaml")) {
            return YAML.readValue(Objects.requireNonNull(file, "content/regions.yaml"), RegionIntros.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Intro of(Region region) {
        return regions.stream()
                .filter(intro -> intro.region() == region)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("content/regions.yaml: " + region.key() + " is missing"));
    }

    /**
     * A region in words.
     *
     * @param line one sentence, for cards and search engines
     * @param text two to five sentences
     */
    public record Intro(Region region, @NotBlank String line, @NotBlank String text) {}
}
