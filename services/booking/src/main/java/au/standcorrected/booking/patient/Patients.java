package au.standcorrected.booking.patient;

import au.standcorrected.booking.person.Persons;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All patients. */
@ApplicationScoped
public class Patients implements PanacheRepositoryBase<Patient, UUID> {
    private final Persons persons;
    private final Clock clock;

    @Inject
    Patients(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    public Optional<Patient> ofMember(UUID memberId) {
        return find("memberId", memberId).firstResultOptional();
    }

    /** The member as a patient, from their first booking on. Lock the person first: two tabs make one patient. */
    public Patient ofMemberOrNew(UUID memberId, String givenName, String familyName) {
        return ofMember(memberId).orElseGet(() -> {
            Patient patient = Patient.added(memberId, givenName, familyName, null, clock.instant());
            persistAndFlush(patient);
            return patient;
        });
    }

    /** Those whose given or family name begins with the words. */
    List<Patient> search(String words, int atMost) {
        String pattern = words.toLowerCase(Locale.ROOT)
                        .replace("\\", "")
                        .replace("%", "")
                        .replace("_", "")
                + "%";
        return find(
                        "lower(familyName) like ?1 or lower(givenName) like ?1"
                                + " or lower(concat(givenName, ' ', familyName)) like ?1"
                                + " order by familyName, givenName, id",
                        pattern)
                .page(0, atMost)
                .list();
    }

    /** Several patients as staff see them, by id. */
    public Map<UUID, PatientView> views(Collection<UUID> ids) {
        return views(ids.isEmpty() ? List.of() : list("id in ?1", ids));
    }

    Map<UUID, PatientView> views(List<Patient> patients) {
        Map<UUID, String> names = persons.displayNames(patients.stream()
                .map(Patient::memberId)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, PatientView> views = new LinkedHashMap<>();
        patients.forEach(patient -> {
            UUID member = patient.memberId();
            String name = member == null ? null : names.get(member);
            views.put(
                    patient.id(),
                    new PatientView(
                            patient.id(),
                            name == null || name.isBlank() ? patient.writtenName() : name,
                            patient.givenName(),
                            patient.familyName(),
                            patient.phone(),
                            member));
        });
        return views;
    }
}
