package au.standcorrected.media.upload;

import static au.standcorrected.media.MediaApi.ASSETS;
import static au.standcorrected.media.MediaApi.PICTURE;
import static au.standcorrected.media.MediaApi.SILENT_FILM;
import static au.standcorrected.media.MediaApi.anonymous;
import static au.standcorrected.media.MediaApi.as;
import static au.standcorrected.media.MediaApi.create;
import static au.standcorrected.media.MediaApi.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.media.S3Resource;
import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import au.standcorrected.media.store.PartedFile;
import au.standcorrected.media.store.StoredFiles;
import au.standcorrected.media.upload.Uploads.Upload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

@QuarkusTest
@WithMediaPlatform
class CleaningTest {
    @Inject
    Cleaning cleaning;

    @Inject
    Uploads uploads;

    @Inject
    StoredFiles files;

    @Test
    void whatAKilledReplicaLeavesIsTakenAwayOnceItsLeaseHasRunOut() {
        UUID asset = create(SILENT_FILM);
        UUID id = UUID.randomUUID();
        String key = "assets/" + asset + "/" + id;
        PartedFile begun = files.begin(key, "video/mp4");
        begun.add(new byte[6 << 20], 6 << 20);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(uploads.claim(new Upload(id, asset, key, Optional.empty()), Instant.now()))
                    .isTrue();
            uploads.begunInParts(id, begun.upload());
        });

        cleaning.clean(Instant.now());
        assertThat(onTheirWay()).contains(key);

        cleaning.clean(Instant.now().plus(Duration.ofMinutes(6)));
        assertThat(onTheirWay()).doesNotContain(key);
        assertThat(QuarkusTransaction.requiringNew().call(() -> uploads.find(id)))
                .isEmpty();
    }

    @Test
    void anObjectWithoutARecordGoesAndEverythingElseStays() {
        String file = ready(PICTURE, TestFiles.picture("png", 30, 30));
        String stray = "assets/" + UUID.randomUUID() + "/stray";
        files.put(stray, "image/png", new byte[10], 10);

        cleaning.clean(Instant.now());
        assertThat(stored()).contains(stray);

        cleaning.clean(Instant.now().plus(Duration.ofDays(2)));
        assertThat(stored()).doesNotContain(stray);
        anonymous().get(file).then().statusCode(200);
    }

    @Test
    void anAssetWhoseBytesNeverCameFails() {
        UUID asset = create(PICTURE);
        cleaning.clean(Instant.now().plus(Duration.ofDays(2)));
        as("editor")
                .get(ASSETS + "/" + asset)
                .then()
                .body("state", equalTo("failed"))
                .body("failure", equalTo("never-uploaded"));
    }

    @Test
    void theBytesOfARetiredAssetGoAfterAMonth() {
        String file = ready(PICTURE, TestFiles.picture("png", 31, 30));
        String asset = file.split("/")[4];
        as("editor").post(ASSETS + "/" + asset + "/retirement").then().statusCode(200);

        cleaning.clean(Instant.now().plus(Duration.ofDays(29)));
        assertThat(stored()).anyMatch(key -> key.contains(asset));

        cleaning.clean(Instant.now().plus(Duration.ofDays(31)));
        assertThat(stored()).noneMatch(key -> key.contains(asset));
    }

    private static List<String> stored() {
        try (S3Client s3 = S3Resource.client()) {
            return s3.listObjectsV2(list -> list.bucket(S3Resource.BUCKET)).contents().stream()
                    .map(S3Object::key)
                    .toList();
        }
    }

    private static List<String> onTheirWay() {
        try (S3Client s3 = S3Resource.client()) {
            return s3.listMultipartUploads(list -> list.bucket(S3Resource.BUCKET)).uploads().stream()
                    .map(MultipartUpload::key)
                    .toList();
        }
    }
}
