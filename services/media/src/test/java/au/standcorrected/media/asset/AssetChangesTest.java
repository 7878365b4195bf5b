package au.standcorrected.media.asset;

import static au.standcorrected.media.MediaApi.ASSETS;
import static au.standcorrected.media.MediaApi.as;
import static au.standcorrected.media.MediaApi.told;
import static au.standcorrected.media.MediaApi.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMediaPlatform
class AssetChangesTest {
    @Inject
    AssetChanges changes;

    private final String seed = "seed-" + UUID.randomUUID();

    @Test
    void aLaterReleaseChangesWhatNobodyHasTouchedAndTellsOfIt() {
        UUID picture = bring("A circle");
        upload(picture, TestFiles.picture("png", 12, 12)).then().statusCode(200);

        assertThat(bring("A wide circle")).isEqualTo(picture);
        assertThat(bring("A wide circle")).isEqualTo(picture);

        as("editor").get(ASSETS + "/" + picture).then().body("details.alt", equalTo("A wide circle"));
        assertThat(told(picture, 2)).hasSize(2).last().asString().contains("A wide circle");
    }

    @Test
    void aLaterReleaseNeverChangesWhatAnEditorHas() {
        UUID picture = bring("A circle");
        as("editor")
                .header("If-Match", "\"0\"")
                .body("{\"access\":\"free\",\"alt\":\"The editor’s words\"}")
                .put(ASSETS + "/" + picture)
                .then()
                .statusCode(200);

        bring("A wide circle");
        bring("A wider circle");

        as("editor").get(ASSETS + "/" + picture).then().body("details.alt", equalTo("The editor’s words"));
    }

    private UUID bring(String alt) {
        AssetDetails details = new AssetDetails(AssetAccess.FREE, null, alt, null, false, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> changes.bring(seed, AssetKind.PICTURE, details))
                .id();
    }
}
