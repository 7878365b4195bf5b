package au.standcorrected.programs.care.practice;

import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.member.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The patients of the clinics where a practitioner works, as far as they share. It grows with these clinics' patients and
 * not with all members: their need is worked out through the indexes of each one's concerns and sessions.
 */
@ApplicationScoped
class PatientList {
    private static final int QUIET_DAYS = 7;

    // Named once, since a page begins where the same order has put it.
    private static final String PATIENTS =
            """
            select member_id, name, sorted_by, time_zone, concerns, last_session,
              case when concerns > 0 then 0 when active and coalesce(last_session, started_on) < ? then 1 else 2 end as need
            from (
              select m.member_id, coalesce(m.display_name, '') as name, lower(coalesce(m.display_name, '')) as sorted_by,
                m.time_zone,
                (select count(*) from care.concern c left join care.follow_up f on f.concern_id = c.id
                  where c.member_id = m.member_id and case when f.concern_id is null then c.cleared_at is null
                    else f.state <> 'CLOSED' end)::int as concerns,
                (select max(s.date) from care.session s where s.member_id = m.member_id) as last_session,
                exists (select 1 from care.enrolment e where e.member_id = m.member_id and e.state = 'ACTIVE') as active,
                (select min(e.started_on) from care.enrolment e
                  where e.member_id = m.member_id and e.state = 'ACTIVE') as started_on
              from care.member m
              where m.sharing and not m.erased
                and exists (select 1 from care.clinic_patient p where p.member_id = m.member_id and p.clinic_id = any(?))
                and lower(coalesce(m.display_name, '')) like ?
            ) patients""";

    private final DataSource database;

    @Inject
    PatientList(DataSource database) {
        this.database = database;
    }

    /** By need, then by name; one more than the page holds. */
    List<ListedPatient> page(Practitioner practitioner, String words, LocalDate today, PageRequest request) {
        Optional<PatientPosition> after = request.after().map(PatientPosition::parse);
        String sql = "select * from (" + PATIENTS + ") listed"
                + (after.isPresent() ? " where (need, sorted_by, member_id) > (?, ?, ?)" : "")
                + " order by need, sorted_by, member_id limit ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            int next = 1;
            statement.setObject(next++, today.minusDays(QUIET_DAYS));
            statement.setArray(
                    next++,
                    connection.createArrayOf("uuid", practitioner.clinics().toArray()));
            statement.setString(next++, "%" + escaped(words) + "%");
            if (after.isPresent()) {
                statement.setInt(next++, after.get().need());
                statement.setString(next++, after.get().name());
                statement.setObject(next++, after.get().memberId());
            }
            statement.setInt(next, request.limit() + 1);
            List<ListedPatient> patients = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    patients.add(new ListedPatient(
                            found.getObject(1, UUID.class),
                            found.getString(2),
                            found.getString(3),
                            Member.zone(found.getString(4)),
                            found.getInt(5),
                            found.getObject(6, LocalDate.class),
                            Need.values()[found.getInt(7)]));
                }
            }
            return patients;
        } catch (SQLException e) {
            throw new IllegalStateException("patients cannot be read", e);
        }
    }

    private static String escaped(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    }
}
