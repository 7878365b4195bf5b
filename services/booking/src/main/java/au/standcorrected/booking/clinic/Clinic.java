package au.standcorrected.booking.clinic;

import au.standcorrected.booking.slot.ClinicHours;
import au.standcorrected.kit.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where people are treated, as the release's content file describes it. */
@Entity
public class Clinic {
    @Id
    private UUID id;

    private String slug;
    private String name;
    private @Nullable String street;
    private String suburb;
    private String state;
    private @Nullable String postcode;
    private String phone;
    private String timeZone;
    private int noticeHours;
    private int position;
    private String seedHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinic_opening", joinColumns = @JoinColumn(name = "clinic_id"))
    private Set<OpeningHours> openings = new HashSet<>();

    @Version
    private long version;

    protected Clinic() {}

    static Clinic broughtByRelease(ClinicFile.ClinicEntry entry, int position, String hash) {
        Clinic clinic = new Clinic();
        clinic.id = Ids.next();
        clinic.slug = entry.slug();
        clinic.take(entry, position, hash);
        return clinic;
    }

    /** True when the release says something else than the one before. */
    boolean takeRelease(ClinicFile.ClinicEntry entry, int position, String hash) {
        if (seedHash.equals(hash)) {
            return false;
        }
        take(entry, position, hash);
        return true;
    }

    private void take(ClinicFile.ClinicEntry entry, int position, String hash) {
        this.name = entry.name();
        this.street = entry.address().street();
        this.suburb = entry.address().suburb();
        this.state = entry.address().state();
        this.postcode = entry.address().postcode();
        this.phone = entry.phone();
        this.timeZone = ZoneId.of(entry.timeZone()).getId();
        this.noticeHours = entry.noticeHours();
        this.position = position;
        this.seedHash = hash;
        Set<OpeningHours> wanted = new HashSet<>();
        entry.opening().forEach(opening -> opening.days()
                .forEach(day -> wanted.add(
                        new OpeningHours(day, LocalTime.parse(opening.from()), LocalTime.parse(opening.until())))));
        openings.retainAll(wanted);
        openings.addAll(wanted);
    }

    /** The last moment at which the person can change a visit themselves. */
    public Instant changeUntil(Instant startsAt) {
        return startsAt.minus(noticeHours, ChronoUnit.HOURS);
    }

    public ClinicHours hours(Set<LocalDate> closures) {
        List<ClinicHours.Opening> opening = openings.stream()
                .map(hours -> new ClinicHours.Opening(hours.day(), hours.opens(), hours.closes()))
                .toList();
        return new ClinicHours(id, zone(), opening, closures);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return new Address(street, suburb, state, postcode);
    }

    public String phone() {
        return phone;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public int noticeHours() {
        return noticeHours;
    }

    public long version() {
        return version;
    }

    /** What is not known is left out. */
    public record Address(@Nullable String street, String suburb, String state, @Nullable String postcode) {}

    /** A stretch of a weekday, in the clinic's time. */
    @Embeddable
    record OpeningHours(
            @Enumerated(EnumType.STRING) @Column(name = "day") DayOfWeek day,
            @Column(name = "opens") LocalTime opens,
            @Column(name = "closes") LocalTime closes) {}
}
