package au.standcorrected.media;

import au.standcorrected.kit.testing.Contract;
import au.standcorrected.kit.testing.PermissionMatrix;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithMediaPlatform
class ContractTest {
    private static final Contract contract = Contract.of("media");

    @Test
    void theServiceSpeaksAsItsContractSays() {
        contract.isWhatTheServiceSpeaks();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAsEveryPersona() throws IOException {
        UUID owner = UUID.randomUUID();
        Grants.until(owner, 1, "2099-01-01T00:00:00Z");
        String film = MediaApi.ready(MediaApi.CAPTIONED_FILM, TestFiles.film(2_000));
        try (InputStream expectations =
                Objects.requireNonNull(ContractTest.class.getResourceAsStream("/permissions.yaml"))) {
            return PermissionMatrix.of(contract, expectations, owner, values(film))
                    .tests();
        }
    }

    /** The film and the demonstration are for members; stills and figure are for everybody. */
    private static Map<String, String> values(String film) {
        JsonPath demonstration = MediaApi.anonymous()
                .get("/media/v1/demonstrations")
                .jsonPath()
                .setRootPath("find { it.poster != null }");
        return Map.of(
                "id", MediaApi.idIn(film).toString(),
                "hash", film.split("/")[5],
                "slug", demonstration.getString("slug"),
                "kind", "posters",
                "poseHash", demonstration.getString("hash"),
                "stillHash", hashIn(demonstration.getString("poster")),
                "figureHash", hashIn(demonstration.getString("figure")));
    }

    private static String hashIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
    }
}
