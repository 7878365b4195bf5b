package au.standcorrected.accounts.visit;

import au.standcorrected.accounts.appointment.Appointment;
import au.standcorrected.accounts.message.OneLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The words of a letter about a visit, as its templates lay them out. */
public record VisitLetter(
        String subject,
        String heading,
        String greeting,
        String opening,
        String day,
        String clock,
        String clinicName,
        String where,
        String practitioner,
        String phone,
        String change,
        String changeButton,
        String changeUrl,
        String calendar) {

    /** What mail programs show beside the subject. */
    public String preview() {
        return day + ", " + clock + ", " + clinicName;
    }

    static VisitLetter of(VisitNews news, Visit visit, String clinicGroup, String publicUrl) {
        String clinicName = clinicName(clinicGroup, visit.clinic().name());
        String address = OneLine.of(visit.clinic().address().line());
        String when = visit.starts().words();
        String givenName = OneLine.of(visit.person().givenName());
        return new VisitLetter(
                switch (news) {
                    case BOOKED -> "Your visit on " + when;
                    case MOVED -> "Your visit has moved to " + when;
                    case CANCELLED -> "Cancelled: your visit on " + when;
                },
                switch (news) {
                    case BOOKED -> "Your visit is booked";
                    case MOVED -> "Your visit has moved";
                    case CANCELLED -> "Your visit is cancelled";
                },
                givenName.isEmpty() ? "Hello," : "Hello " + givenName + ",",
                opening(news, visit),
                visit.starts().day(),
                visit.starts().clock(),
                clinicName,
                address.isEmpty() ? clinicName : clinicName + ", " + address,
                OneLine.of(visit.practitioner()),
                OneLine.of(visit.clinic().phone()),
                news == VisitNews.CANCELLED
                        ? "Choose another time online, or phone us and we will find one with you."
                        : change(visit.clinic().noticeHours()),
                news == VisitNews.CANCELLED ? "Find a time" : "Move or cancel",
                publicUrl + "/app/appointments",
                news == VisitNews.CANCELLED
                        ? "The file with this message takes the visit out of your calendar."
                        : "The file with this message puts the visit into your calendar, and later changes find it there.");
    }

    private static String opening(VisitNews news, Visit visit) {
        Appointment appointment = visit.appointment();
        boolean byClinic = appointment.changedByClinic();
        return switch (news) {
            case BOOKED -> "We look forward to seeing you.";
            case MOVED ->
                (byClinic ? "We had to move your visit, and we are sorry." : "We moved it as you asked.")
                        + before(appointment.previousStartsAt(), visit);
            case CANCELLED ->
                byClinic ? "We had to cancel your visit, and we are sorry." : "We cancelled it as you asked.";
        };
    }

    private static String before(@Nullable Instant previous, Visit visit) {
        return previous == null
                ? ""
                : " It was on " + ClinicTime.of(previous, visit.clinic().zone()).words() + ".";
    }

    private static String change(int noticeHours) {
        return noticeHours <= 0
                ? "You can move or cancel it online until it starts, or phone us."
                : "You can move or cancel it online until " + (noticeHours == 1 ? "an hour" : noticeHours + " hours")
                        + " before. After that, please phone us.";
    }

    /** The group's name and the clinic's, unless the clinic's has it in it. */
    private static String clinicName(String group, String clinic) {
        return OneLine.of(clinic.contains(group) ? clinic : group + " " + clinic);
    }
}
