package au.standcorrected.booking.practitioner;

import au.standcorrected.kit.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who treats people, at one clinic or several. */
@Entity
public class Practitioner {
    @Id
    private UUID id;

    private String name;
    private String title;
    private @Nullable UUID memberId;
    private int toldForm;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "practitioner_clinic", joinColumns = @JoinColumn(name = "practitioner_id"))
    @Column(name = "clinic_id")
    private Set<UUID> clinics = new HashSet<>();

    @Version
    private long version;

    protected Practitioner() {}

    static Practitioner joining(String name, String title, @Nullable UUID memberId, Set<UUID> clinics) {
        Practitioner practitioner = new Practitioner();
        practitioner.id = Ids.next();
        practitioner.name = name;
        practitioner.title = title;
        practitioner.memberId = memberId;
        practitioner.clinics.addAll(clinics);
        practitioner.toldForm = PractitionerEvents.FORM;
        return practitioner;
    }

    /**
     * Marks the practitioner as told of in the event's current form, which makes a new version of them.
     *
     * @return whether the others have yet to be told
     */
    boolean tellAgain() {
        boolean news = toldForm < PractitionerEvents.FORM;
        toldForm = PractitionerEvents.FORM;
        return news;
    }

    public boolean worksAt(UUID clinicId) {
        return clinics.contains(clinicId);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    @Nullable
    UUID memberId() {
        return memberId;
    }

    public Set<UUID> clinics() {
        return Set.copyOf(clinics);
    }

    long version() {
        return version;
    }
}
