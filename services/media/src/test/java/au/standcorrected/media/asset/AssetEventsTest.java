package au.standcorrected.media.asset;

import static au.standcorrected.media.MediaApi.ASSETS;
import static au.standcorrected.media.MediaApi.PICTURE;
import static au.standcorrected.media.MediaApi.SILENT_FILM;
import static au.standcorrected.media.MediaApi.as;
import static au.standcorrected.media.MediaApi.create;
import static au.standcorrected.media.MediaApi.idIn;
import static au.standcorrected.media.MediaApi.ready;
import static au.standcorrected.media.MediaApi.told;
import static au.standcorrected.media.MediaApi.upload;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What media sends is what its contracts promise. */
@QuarkusTest
@WithMediaPlatform
class AssetEventsTest {
    @Test
    void aFilmsWholeLifeIsToldInOrder() {
        UUID film = idIn(ready(SILENT_FILM, TestFiles.film(7_000)));
        as("editor")
                .header("If-Match", "\"1\"")
                .body("{\"access\":\"free\",\"title\":\"Calmer\",\"noSpeech\":true}")
                .put(ASSETS + "/" + film)
                .then()
                .statusCode(200);
        as("editor").post(ASSETS + "/" + film + "/retirement").then().statusCode(200);

        List<String> told = told(film, 3);

        EventContract.of("AssetReady").accepts(told.get(0));
        EventContract.of("AssetReady").accepts(told.get(1));
        EventContract.of("AssetRetired").accepts(told.get(2));
        assertThat(told.get(0)).contains("\"access\":\"members\"").contains("\"aggregateversion\":1");
        assertThat(told.get(1)).contains("\"access\":\"free\"").contains("\"aggregateversion\":2");
        assertThat(told.get(2)).contains("\"aggregateversion\":3");
        assertThat(told).hasSize(3);
    }

    @Test
    void aFailureIsToldWithItsReasonAndThenThePicture() {
        UUID picture = create(PICTURE);
        upload(picture, new byte[100]).then().statusCode(422);
        upload(picture, TestFiles.picture("jpg", 50, 40)).then().statusCode(200);

        List<String> told = told(picture, 2);

        EventContract.of("AssetFailed").accepts(told.get(0));
        EventContract.of("AssetReady").accepts(told.get(1));
        assertThat(told.get(0)).contains("\"reason\":\"wrong-type\"");
        assertThat(told.get(1)).contains("\"width\":50").contains("A green circle");
    }

    @Test
    void theExamplesHold() {
        List.of("AssetReady", "AssetFailed", "AssetRetired")
                .forEach(event -> EventContract.of(event).examples());
    }
}
