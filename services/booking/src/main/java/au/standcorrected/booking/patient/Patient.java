package au.standcorrected.booking.patient;

import au.standcorrected.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is treated. Those who have signed up are linked to their member record, whose name then counts. */
@Entity
public class Patient {
    @Id
    private UUID id;

    private @Nullable UUID memberId;
    private String givenName;
    private String familyName;
    private @Nullable String phone;
    private Instant addedAt;

    @Version
    private long version;

    protected Patient() {}

    static Patient added(
            @Nullable UUID memberId, String givenName, String familyName, @Nullable String phone, Instant now) {
        Patient patient = new Patient();
        patient.id = Ids.next();
        patient.memberId = memberId;
        patient.givenName = givenName;
        patient.familyName = familyName;
        patient.phone = phone;
        patient.addedAt = now;
        return patient;
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID memberId() {
        return memberId;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    /** As it was written down, or as the sign-in gave it. */
    String writtenName() {
        return (givenName + " " + familyName).strip();
    }

    @Nullable
    String phone() {
        return phone;
    }
}
