package au.standcorrected.booking.clinic;

import au.standcorrected.booking.occupancy.BookableLocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes the content file in at start-up: whole or not at all, one replica at a time, and again without effect. */
@ApplicationScoped
public class ImportClinics {
    private static final Logger log = Logger.getLogger(ImportClinics.class);
    private static final String FILE = "content/clinics.yaml";
    private static final long LOCK = 0x636c696e696373L; // "clinics"

    private final Clinics clinics;
    private final VisitKinds kinds;
    private final ClinicEvents events;
    private final BookableLocks locks;

    @Inject
    ImportClinics(Clinics clinics, VisitKinds kinds, ClinicEvents events, BookableLocks locks) {
        this.clinics = clinics;
        this.kinds = kinds;
        this.events = events;
        this.locks = locks;
    }

    void atStart(@Observes StartupEvent event) {
        log.infof("clinics: %d new or changed", take(ClinicFile.read(FILE)));
    }

    /** Takes in a release's file; answers how many clinics were new or had changed. */
    public int take(ClinicFile file) {
        return QuarkusTransaction.requiringNew().call(() -> {
            clinics.getEntityManager()
                    .createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ") is null", Boolean.class)
                    .getSingleResult();
            // Rooms, opening hours and ways change under the locks of a booking: another replica may be taking some.
            locks.lock(List.of(), clinics.inOrder().stream().map(Clinic::id).toList());
            Map<String, UUID> ids = new HashMap<>();
            int changed = 0;
            for (int position = 0; position < file.clinics().size(); position++) {
                ClinicFile.ClinicEntry entry = file.clinics().get(position);
                changed += take(entry, position, ids) ? 1 : 0;
            }
            file.travel().forEach(way -> {
                UUID one = ids.get(way.between().get(0));
                UUID other = ids.get(way.between().get(1));
                if (one != null && other != null) {
                    clinics.keepTravel(one, other, way.minutes());
                    clinics.keepTravel(other, one, way.minutes());
                }
            });
            takeKinds(file.visitKinds());
            return changed;
        });
    }

    private boolean take(ClinicFile.ClinicEntry entry, int position, Map<String, UUID> ids) {
        Optional<Clinic> known = clinics.bySlug(entry.slug());
        Clinic clinic = known.orElseGet(() -> Clinic.broughtByRelease(entry, position, entry.hash()));
        ids.put(entry.slug(), clinic.id());
        if (known.isPresent() && !clinic.takeRelease(entry, position, entry.hash())) {
            return false;
        }
        clinics.persistAndFlush(clinic);
        clinics.keepRooms(clinic.id(), entry.rooms());
        events.changed(clinic);
        return true;
    }

    private void takeKinds(List<ClinicFile.KindEntry> entries) {
        kinds.listAll().forEach(VisitKind::withdraw);
        for (int position = 0; position < entries.size(); position++) {
            ClinicFile.KindEntry entry = entries.get(position);
            VisitKind known = kinds.findById(entry.slug());
            if (known == null) {
                kinds.persist(VisitKind.broughtByRelease(entry, position));
            } else {
                known.takeRelease(entry, position);
            }
        }
        kinds.flush();
    }
}
