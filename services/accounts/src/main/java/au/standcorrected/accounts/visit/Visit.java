package au.standcorrected.accounts.visit;

import au.standcorrected.accounts.appointment.Appointment;
import au.standcorrected.accounts.clinic.Clinic;
import au.standcorrected.accounts.member.Contact;

/** All that a message about a visit is made of. */
record Visit(Appointment appointment, Clinic clinic, String practitioner, Contact person) {
    ClinicTime starts() {
        return ClinicTime.of(appointment.startsAt(), clinic.zone());
    }

    ClinicTime ends() {
        return ClinicTime.of(appointment.endsAt(), clinic.zone());
    }
}
