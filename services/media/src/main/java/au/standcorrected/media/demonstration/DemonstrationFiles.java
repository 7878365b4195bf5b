package au.standcorrected.media.demonstration;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a release brings: {@code <slug>.yaml}, {@code posters/<slug>.webp}, {@code strips/<slug>.webp} and
 * {@code figure.glb} below a folder of the class path. Other folders, such as the pose files' schema, are passed over.
 *
 * @param bySlug in order of slug
 * @param figure the body that all of them move; null while the release has none
 */
record DemonstrationFiles(Map<String, Demonstration> bySlug, @Nullable FixedFile figure) {
    private static final String YAML = ".yaml";

    /**
     * Reads all of them.
     *
     * @throws BrokenFiles naming every pose file that cannot be read and why
     */
    static DemonstrationFiles read(String folder) {
        SortedMap<String, Demonstration> read = new TreeMap<>();
        List<FixedFile> figures = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(folder, found -> {
                for (Path file : poseFiles(found)) {
                    try {
                        Demonstration demonstration = demonstration(found, file);
                        read.put(demonstration.slug(), demonstration);
                    } catch (PoseFile.Broken e) {
                        problems.add(folder + "/" + file.getFileName() + ": " + e.getMessage());
                    }
                }
                bytes(found.resolve("figure.glb"))
                        .ifPresent(body -> figures.add(FixedFile.of("model/gltf-binary", body)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.isEmpty()) {
            throw new BrokenFiles(problems);
        }
        return new DemonstrationFiles(
                Collections.unmodifiableSortedMap(read),
                figures.stream().findFirst().orElse(null));
    }

    Optional<String> figureAddress() {
        return Optional.ofNullable(figure).map(body -> Demonstration.PATH + "/figure/" + body.hash() + ".glb");
    }

    private static List<Path> poseFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Demonstration demonstration(Path folder, Path file) throws PoseFile.Broken {
        String name = String.valueOf(file.getFileName());
        String slug = name.substring(0, name.length() - YAML.length());
        String text = new String(bytes(file).orElseThrow(), StandardCharsets.UTF_8);
        return new Demonstration(
                slug,
                FixedFile.of("application/json", PoseFile.toJson(slug, text)),
                picture(folder, Still.POSTERS, slug),
                picture(folder, Still.STRIPS, slug));
    }

    private static @Nullable FixedFile picture(Path folder, Still kind, String slug) {
        return bytes(folder.resolve(kind.folder()).resolve(slug + ".webp"))
                .map(bytes -> FixedFile.of("image/webp", bytes))
                .orElse(null);
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pose files that cannot be served: every one, with what is wrong. */
    static final class BrokenFiles extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        BrokenFiles(List<String> problems) {
            super("demonstrations cannot be read:\n" + String.join("\n", problems));
        }
    }
}
