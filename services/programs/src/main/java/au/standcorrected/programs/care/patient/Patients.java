package au.standcorrected.programs.care.patient;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.member.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The one rule of who sees whose health, asked anew for every read and every change. */
@ApplicationScoped
public class Patients {
    private final DataSource database;
    private final Sharing sharing;

    @Inject
    Patients(DataSource database, Sharing sharing) {
        this.database = database;
        this.sharing = sharing;
    }

    /** 404 unless the member shares and has a visit where the practitioner works: whether they exist is not said. */
    public void require(Practitioner practitioner, UUID memberId) {
        if (!sharing.stands(memberId) || !visits(practitioner, memberId)) {
            throw Problems.notFound();
        }
    }

    /** Whether the member's consent stands at this moment. */
    public boolean share(UUID memberId) {
        return sharing.stands(memberId);
    }

    private boolean visits(Practitioner practitioner, UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select 1 from care.clinic_patient where member_id = ? and clinic_id = any(?)")) {
            statement.setObject(1, memberId);
            statement.setArray(
                    2, connection.createArrayOf("uuid", practitioner.clinics().toArray()));
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("patients cannot be read", e);
        }
    }
}
