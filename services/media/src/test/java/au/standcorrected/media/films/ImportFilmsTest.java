package au.standcorrected.media.films;

import static au.standcorrected.media.MediaApi.ASSETS;
import static au.standcorrected.media.MediaApi.V1;
import static au.standcorrected.media.MediaApi.as;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.media.Grants;
import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMediaPlatform
class ImportFilmsTest {
    private static final String TITLE = "Breathe with the circle";

    @Inject
    ImportFilms importing;

    @Test
    void theFilmIsThereOnceHoweverManyReplicasStart() {
        IntStream.range(0, 3)
                .mapToObj(replica -> CompletableFuture.runAsync(importing::take))
                .toList()
                .forEach(CompletableFuture::join);
        UUID member = UUID.randomUUID();
        Grants.until(member, 1, "2099-01-01T00:00:00Z");
        JsonPath films =
                as(member, "subscriber").get(V1 + "/me/films?limit=100").jsonPath();
        List<Map<String, Object>> pacers = films.getList("items.findAll { it.file.endsWith('" + hash() + "') }");
        assertThat(pacers).hasSize(1);
        Map<String, Object> pacer = pacers.get(0);
        assertThat(pacer)
                .containsEntry("seconds", 60.0f)
                .containsEntry("width", 960)
                .containsKey("poster");
        assertThat(as(member, "subscriber")
                        .get(String.valueOf(pacer.get("file")))
                        .asByteArray()
                        .length)
                .isBetween(100_000, 1_000_000);
    }

    @Test
    void anEditorsChangeIsKept() {
        importing.take();
        String asset = as("editor")
                .get(ASSETS + "?kind=film&limit=100")
                .jsonPath()
                .getString("items.find { it.file != null && it.file.endsWith('" + hash() + "') }.id");
        String tag = as("editor").get(ASSETS + "/" + asset).header("ETag");
        as("editor")
                .header("If-Match", tag)
                .body("{\"access\":\"members\",\"title\":\"Slow breaths\",\"noSpeech\":true}")
                .put(ASSETS + "/" + asset)
                .then()
                .statusCode(200);

        importing.take();

        assertThat(as("editor").get(ASSETS + "/" + asset).<String>path("details.title"))
                .isEqualTo("Slow breaths")
                .isNotEqualTo(TITLE);
    }

    private static String hash() {
        try (var film = ImportFilmsTest.class.getResourceAsStream("/films/breathing-pacer.mp4")) {
            return TestFiles.hash(Objects.requireNonNull(film).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
