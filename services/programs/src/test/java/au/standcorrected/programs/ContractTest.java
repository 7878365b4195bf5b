package au.standcorrected.programs;

import static java.util.Map.entry;

import au.standcorrected.kit.testing.Contract;
import au.standcorrected.kit.testing.PermissionMatrix;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.CareApi;
import au.standcorrected.programs.care.PracticeFixture;
import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithPlatform
class ContractTest {
    private static final Contract contract = Contract.of("programs");

    /** The member that the matrix sends as "another member". */
    private static final UUID ANOTHER_MEMBER = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** The member that the matrix sends as a practitioner. */
    private static final UUID THE_PRACTITIONER = UUID.fromString("00000000-0000-7000-8000-000000000105");

    @Inject
    ImportContent importing;

    @Test
    void theServiceSpeaksAsItsContractSays() {
        contract.isWhatTheServiceSpeaks();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAsEveryPersona() throws IOException {
        ProgramDocument edited = ContentFixture.programOfItsOwn();
        importing.take(ContentFixture.release(List.of(), edited));
        try (InputStream expectations =
                Objects.requireNonNull(ContractTest.class.getResourceAsStream("/permissions.yaml"))) {
            UUID owner = CareApi.entitled();
            return PermissionMatrix.of(contract, expectations, owner, whatTheOwnerHas(owner, edited.slug()))
                    .tests();
        }
    }

    /** Both members' access runs, so that what is refused is refused for whose it is. */
    private static Map<String, String> whatTheOwnerHas(UUID owner, String slug) throws JsonProcessingException {
        CareApi.decideAccess(ANOTHER_MEMBER, CareApi.now().plus(Duration.ofDays(14)), 0);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> CareApi.subscriber(ANOTHER_MEMBER)
                                .get(CareApi.V1 + "/revisions/" + CareApi.currentRevision(CareApi.SACROILIAC))
                                .statusCode()
                        == 200);
        String enrolment = CareApi.enrol(owner, CareApi.SACROILIAC).getString("id");
        Map<String, Object> log = CareApi.logOf(owner, "morning", 5, 3);
        UUID session = CareApi.logged(owner, log);
        UUID clinic = PracticeFixture.clinic("Sunbury");
        UUID practitioner = UUID.randomUUID();
        String assignment = assignment(owner, clinic, practitioner);
        String concern = CareApi.subscriber(owner)
                .body(Map.of("enrolment", enrolment, "sign", "rf-neuro"))
                .post(CareApi.ME + "/concerns")
                .path("id");
        return Map.ofEntries(
                entry("id", CareApi.currentRevision(CareApi.SACROILIAC)),
                entry("slug", slug),
                entry("enrolmentId", enrolment),
                entry("sessionId", session.toString()),
                entry("concernId", concern),
                entry("memberId", owner.toString()),
                entry("clinicId", clinic.toString()),
                entry("practitionerId", practitioner.toString()),
                entry("assignmentId", assignment),
                entry("recallId", recall(slug)),
                entry("date", CareApi.today().toString()),
                entry("exercise", "glute-bridge"),
                entry("secret", "nobody-has-this"),
                entry("measurementId", UUID.randomUUID().toString()),
                entry("log", new ObjectMapper().writeValueAsString(log)));
    }

    /** A sign for a program that nobody follows. */
    private static String recall(String program) {
        return ContentFixture.as("editor")
                .body(Map.of("kind", "new-warning-sign", "programs", List.of(program), "words", "A fever."))
                .post(CareApi.V1 + "/editor/recalls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The owner shares with the practitioner of the matrix, who has put a program together for them. */
    private static String assignment(UUID owner, UUID clinic, UUID practitioner) {
        PracticeFixture.practitioner(practitioner, THE_PRACTITIONER, "Dr Ned Ironbark", 0, clinic);
        PracticeFixture.sharing(owner, "Gus Figtree", true, 1);
        PracticeFixture.visit(UUID.randomUUID(), owner, clinic, CareApi.now(), "booked", 0);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> PracticeFixture.status(THE_PRACTITIONER, owner) == 200);
        return PracticeFixture.as(THE_PRACTITIONER)
                .body(Map.of("program", CareApi.SACROILIAC, "phase", "calm"))
                .post(PracticeFixture.PATIENTS + "/" + owner + "/assignments")
                .path("id");
    }
}
