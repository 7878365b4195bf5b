package au.standcorrected.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a practitioner does for a patient who shares. Whatever has been done already is not done again. */
final class Practitioner {
    private static final String PATIENTS = "/api/programs/v1/practice/patients/";
    private static final int TRIES = 100;

    private final SignedIn person;

    Practitioner(SignedIn person) {
        this.person = person;
    }

    /** Puts the program together for the patient, in a phase, with its first exercise on fewer days. */
    void assigns(String member, String program, String phase, String note) throws IOException, InterruptedException {
        JsonNode assigned = awaitPatient(member);
        if (!assigned.path("items").isEmpty()) {
            return;
        }
        String revision = person.get("/api/programs/v1/catalogue/" + program)
                .path("revision")
                .path("id")
                .asText();
        for (JsonNode one : person.get("/api/programs/v1/revisions/" + revision).path("phases")) {
            if (one.path("key").asText().equals(phase)) {
                JsonNode first = one.path("plan").path(0);
                person.postOnce(
                        PATIENTS + member + "/assignments",
                        Map.of(
                                "program",
                                program,
                                "phase",
                                phase,
                                "note",
                                note,
                                "exercises",
                                List.of(Map.of(
                                        "exercise",
                                        first.path("exercise").asText(),
                                        "dosage",
                                        Map.of("daysAWeek", 2)))),
                        "demo-" + member + program);
            }
        }
    }

    /** Programs hears of the visit and of the consent a moment after they were made. */
    private JsonNode awaitPatient(String member) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                JsonNode assigned = person.get(PATIENTS + member + "/assignments");
                if (!assigned.isMissingNode()) {
                    return assigned;
                }
            } catch (SignedIn.Refused e) {
                // Not even the practitioner is known yet.
                if (e.status() != 403) {
                    throw e;
                }
            }
            Thread.sleep(200);
        }
        throw new IOException("programs does not hear of the patient");
    }
}
