package au.standcorrected.accounts.member;

import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All members. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {
    /** The member; 404 {@code member-not-registered} for somebody who has only just signed in. */
    public Member registered(UUID id) {
        return orUnregistered(findById(id));
    }

    /**
     * The same, locked until the transaction ends. The row is locked before the member is read: Hibernate's own way locks
     * the consents after it has read them, and fails when they change in between.
     */
    public Member registeredForChange(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from member where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return registered(id);
    }

    /** How to write to the member; empty for somebody who has not registered yet. */
    @Transactional
    public Optional<Contact> contact(UUID id) {
        return findByIdOptional(id).map(Member::contact);
    }

    /** Whether and when the member wants reminders; of somebody who has not registered yet, not at all. */
    @Transactional
    public ReminderWishes reminderWishes(UUID id) {
        return findByIdOptional(id).map(Member::reminderWishes).orElse(ReminderWishes.NONE);
    }

    /** Letters go to the address that the member signs in with, which they change at the identity server. */
    void followAddress(Member member, String address) {
        int changed = getEntityManager()
                .createNativeQuery("update member set email = :address, version = version + 1"
                        + " where id = :id and email <> :address")
                .setParameter("address", address)
                .setParameter("id", member.id())
                .executeUpdate();
        if (changed > 0) {
            getEntityManager().refresh(member);
        }
    }

    private static Member orUnregistered(@Nullable Member member) {
        if (member == null) {
            throw Problems.notFound(
                    "member-not-registered", "Welcome", "You have not been here before: register first.");
        }
        return member;
    }

    /** For staff: members whose name or address begins with the words, in name order. */
    List<Member> search(String words, int atMost) {
        String pattern = words.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
        return find(
                        "lower(familyName) like ?1 or lower(givenName) like ?1 or lower(email) like ?1"
                                + " order by familyName, givenName, id",
                        pattern)
                .page(0, atMost)
                .list();
    }

    /** Registers the member; false when another tab was a moment faster. */
    boolean insertUnlessThere(Member member) {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into member (id, email, given_name, family_name, time_zone, text_size,"
                                        + " registered_at, version) values (:id, :email, :given, :family, :zone, :size, :at, 0)"
                                        + " on conflict do nothing")
                        .setParameter("id", member.id())
                        .setParameter("email", member.email())
                        .setParameter("given", member.givenName())
                        .setParameter("family", member.familyName())
                        .setParameter("zone", member.timeZone())
                        .setParameter("size", member.textSize().name())
                        .setParameter("at", member.registeredAt())
                        .executeUpdate()
                == 1;
    }
}
