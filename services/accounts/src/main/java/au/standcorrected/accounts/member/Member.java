package au.standcorrected.accounts.member;

import au.standcorrected.accounts.consent.ConsentDecision;
import au.standcorrected.accounts.consent.ConsentKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who has signed in, with what they told us of themselves and what they agreed to. */
@Entity
public class Member {
    /** Both clinics are in Victoria; a member elsewhere changes it in the profile. */
    public static final ZoneId HOME = ZoneId.of("Australia/Melbourne");

    @Id
    private UUID id;

    private String email;
    private String givenName;
    private String familyName;
    private @Nullable String phone;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private TextSize textSize;

    private LocalTime quietFrom;
    private LocalTime quietUntil;
    private Instant registeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "member_consent", joinColumns = @JoinColumn(name = "member_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ConsentKind, ConsentDecision> consents = new EnumMap<>(ConsentKind.class);

    @Version
    private long version;

    protected Member() {}

    static Member register(UUID id, String email, String givenName, String familyName, Instant now) {
        Member member = new Member();
        member.id = id;
        member.email = email;
        member.givenName = givenName;
        member.familyName = familyName;
        member.timeZone = HOME.getId();
        member.textSize = TextSize.NORMAL;
        member.quietFrom = QuietHours.USUAL.from();
        member.quietUntil = QuietHours.USUAL.until();
        member.registeredAt = now;
        return member;
    }

    void changeProfile(
            String givenName, String familyName, @Nullable String phone, ZoneId timeZone, TextSize textSize) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.phone = phone;
        this.timeZone = timeZone.getId();
        this.textSize = textSize;
    }

    void keepQuiet(QuietHours hours) {
        quietFrom = hours.from();
        quietUntil = hours.until();
    }

    ConsentDecision decide(ConsentKind kind, boolean granted, Instant now) {
        ConsentDecision decision = new ConsentDecision(kind.version(), granted, now);
        consents.put(kind, decision);
        return decision;
    }

    Optional<ConsentDecision> consent(ConsentKind kind) {
        return Optional.ofNullable(consents.get(kind));
    }

    /** The required consents that are missing, or were given to older words. */
    public List<ConsentKind> consentsNeeded() {
        return Arrays.stream(ConsentKind.values())
                .filter(ConsentKind::required)
                .filter(kind -> consent(kind)
                        .filter(decision -> decision.grantsCurrent(kind))
                        .isEmpty())
                .toList();
    }

    Map<ConsentKind, ConsentDecision> consents() {
        return Map.copyOf(consents);
    }

    public UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    String displayName() {
        return (givenName + " " + familyName).strip();
    }

    Contact contact() {
        return new Contact(email, givenName, displayName());
    }

    @Nullable
    String phone() {
        return phone;
    }

    String timeZone() {
        return timeZone;
    }

    TextSize textSize() {
        return textSize;
    }

    QuietHours quietHours() {
        return new QuietHours(quietFrom, quietUntil);
    }

    ReminderWishes reminderWishes() {
        boolean agreed = consent(ConsentKind.REMINDERS)
                .filter(decision -> decision.grantsCurrent(ConsentKind.REMINDERS))
                .isPresent();
        return new ReminderWishes(agreed, ZoneId.of(timeZone), quietHours());
    }

    Instant registeredAt() {
        return registeredAt;
    }

    long version() {
        return version;
    }
}
