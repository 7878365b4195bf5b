package au.standcorrected.accounts;

import au.standcorrected.kit.testing.Contract;
import au.standcorrected.kit.testing.PermissionMatrix;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
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
@WithPlatform
class ContractTest {
    private static final Contract contract = Contract.of("accounts");

    @Test
    void theServiceSpeaksAsItsContractSays() {
        contract.isWhatTheServiceSpeaks();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAsEveryPersona() throws IOException {
        UUID owner = Api.consenting();
        Api.as(owner, "subscriber")
                .body("{\"plan\":\"monthly\"}")
                .post(Api.ME + "/subscription")
                .then()
                .statusCode(201);
        try (InputStream expectations =
                Objects.requireNonNull(ContractTest.class.getResourceAsStream("/permissions.yaml"))) {
            return PermissionMatrix.of(contract, expectations, owner, Map.of("id", owner.toString(), "kind", "sharing"))
                    .tests();
        }
    }
}
