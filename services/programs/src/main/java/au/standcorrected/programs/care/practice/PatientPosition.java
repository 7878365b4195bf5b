package au.standcorrected.programs.care.practice;

import au.standcorrected.kit.problem.Problems;
import java.util.UUID;

/** Where a page of patients ends: the list is ordered by need, name and id. */
record PatientPosition(int need, UUID memberId, String name) {
    static String of(ListedPatient patient) {
        return patient.need().ordinal() + "|" + patient.memberId() + "|" + patient.sortedBy();
    }

    static PatientPosition parse(String text) {
        String[] parts = text.split("\\|", 3);
        try {
            if (parts.length == 3) {
                return new PatientPosition(Integer.parseInt(parts[0]), UUID.fromString(parts[1]), parts[2]);
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the same answer.
        }
        throw Problems.badField("cursor", "is not one that we gave out");
    }
}
