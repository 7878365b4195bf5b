package au.standcorrected.booking;

import au.standcorrected.kit.testing.Contract;
import au.standcorrected.kit.testing.PermissionMatrix;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
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
    private static final Contract contract = Contract.of("booking");

    @Test
    void theServiceSpeaksAsItsContractSays() {
        contract.isWhatTheServiceSpeaks();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAsEveryPersona() throws IOException {
        UUID owner = UUID.randomUUID();
        LocalDate date = Api.dayOfItsOwn();
        UUID practitioner = Api.working(Api.MELTON);
        String appointment = Api.booked(owner, Api.MELTON, practitioner, Api.at(date, "09:00"))
                .getString("id");
        String hold = Api.hold(owner, Api.MELTON, practitioner, Api.at(date, "10:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID patient = Api.patient("Wren", "Banksia");
        try (InputStream expectations =
                Objects.requireNonNull(ContractTest.class.getResourceAsStream("/permissions.yaml"))) {
            return PermissionMatrix.of(
                            contract,
                            expectations,
                            owner,
                            Map.of(
                                    "id", practitioner.toString(),
                                    "slug", Api.SUNBURY,
                                    "appointmentId", appointment,
                                    "holdId", hold,
                                    "patient", patient.toString(),
                                    "date", date.toString(),
                                    "start", Api.at(date, "11:00").toString()))
                    .tests();
        }
    }
}
