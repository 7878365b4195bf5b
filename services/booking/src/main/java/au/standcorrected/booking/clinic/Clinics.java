package au.standcorrected.booking.clinic;

import au.standcorrected.booking.slot.Travel;
import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All clinics, with their rooms, closures and the ways between them. */
@ApplicationScoped
public class Clinics implements PanacheRepositoryBase<Clinic, UUID> {
    public List<Clinic> inOrder() {
        return list("order by position, slug");
    }

    public Optional<Clinic> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The clinic that a request names; 400 says which field is wrong. */
    public Clinic named(String field, String slug) {
        return bySlug(slug).orElseThrow(() -> Problems.badField(field, "is not one of our clinics"));
    }

    /** Places that can be booked, in the order in which they are filled. */
    public List<UUID> rooms(UUID clinicId) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from room where clinic_id = :clinic and in_use order by position, id", UUID.class)
                .setParameter("clinic", clinicId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    public Map<UUID, String> roomNames(Set<UUID> rooms) {
        Map<UUID, String> names = new HashMap<>();
        getEntityManager()
                .createNativeQuery("select id, name from room where id = any(:ids)", Tuple.class)
                .setParameter("ids", rooms.toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> names.put(((Tuple) row).get(0, UUID.class), ((Tuple) row).get(1, String.class)));
        return names;
    }

    public Set<LocalDate> closures(UUID clinicId, LocalDate from, LocalDate to) {
        Set<LocalDate> closures = new HashSet<>();
        getEntityManager()
                .createNativeQuery(
                        "select date from closure where clinic_id = :clinic and date between :from and :to",
                        LocalDate.class)
                .setParameter("clinic", clinicId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .forEach(date -> closures.add((LocalDate) date));
        return closures;
    }

    public Travel travel() {
        Map<Travel.Way, Duration> ways = new HashMap<>();
        getEntityManager()
                .createNativeQuery("select from_clinic, to_clinic, minutes from travel", Tuple.class)
                .getResultStream()
                .map(Tuple.class::cast)
                .forEach(row -> ways.put(
                        new Travel.Way(((Tuple) row).get(0, UUID.class), ((Tuple) row).get(1, UUID.class)),
                        Duration.ofMinutes(((Tuple) row).get(2, Integer.class))));
        return new Travel(ways);
    }

    void close(UUID clinicId, LocalDate date, String reason) {
        getEntityManager()
                .createNativeQuery("insert into closure (clinic_id, date, reason) values (:clinic, :date, :reason)"
                        + " on conflict (clinic_id, date) do update set reason = excluded.reason")
                .setParameter("clinic", clinicId)
                .setParameter("date", date)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    void keepRooms(UUID clinicId, List<String> names) {
        getEntityManager()
                .createNativeQuery("update room set in_use = false where clinic_id = :clinic")
                .setParameter("clinic", clinicId)
                .executeUpdate();
        for (int position = 0; position < names.size(); position++) {
            getEntityManager()
                    .createNativeQuery("insert into room (id, clinic_id, name, position, in_use)"
                            + " values (:id, :clinic, :name, :position, true) on conflict (clinic_id, name)"
                            + " do update set position = excluded.position, in_use = true")
                    .setParameter("id", Ids.next())
                    .setParameter("clinic", clinicId)
                    .setParameter("name", names.get(position))
                    .setParameter("position", position)
                    .executeUpdate();
        }
    }

    void keepTravel(UUID from, UUID to, int minutes) {
        getEntityManager()
                .createNativeQuery("insert into travel (from_clinic, to_clinic, minutes) values (:from, :to, :minutes)"
                        + " on conflict (from_clinic, to_clinic) do update set minutes = excluded.minutes")
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("minutes", minutes)
                .executeUpdate();
    }
}
