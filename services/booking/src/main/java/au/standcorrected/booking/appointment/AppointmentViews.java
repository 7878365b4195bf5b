package au.standcorrected.booking.appointment;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.hold.HoldView.ClinicName;
import au.standcorrected.booking.hold.HoldView.KindName;
import au.standcorrected.booking.hold.HoldView.PractitionerName;
import au.standcorrected.booking.patient.PatientView;
import au.standcorrected.booking.patient.Patients;
import au.standcorrected.booking.practitioner.Practitioner;
import au.standcorrected.booking.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts names to the ids of visits: a few questions for a whole page. */
@ApplicationScoped
class AppointmentViews {
    private final Clinics clinics;
    private final Practitioners practitioners;
    private final Patients patients;
    private final Clock clock;

    @Inject
    AppointmentViews(Clinics clinics, Practitioners practitioners, Patients patients, Clock clock) {
        this.clinics = clinics;
        this.practitioners = practitioners;
        this.patients = patients;
        this.clock = clock;
    }

    AppointmentView mine(Appointment appointment) {
        return mine(List.of(appointment)).get(0);
    }

    List<AppointmentView> mine(List<Appointment> appointments) {
        Names names = names(appointments);
        Instant now = clock.instant();
        return appointments.stream()
                .map(appointment -> {
                    Clinic clinic = names.clinic(appointment);
                    Instant changeUntil = clinic.changeUntil(appointment.startsAt());
                    return new AppointmentView(
                            appointment.id(),
                            appointment.state(),
                            AppointmentView.ClinicContact.of(clinic),
                            kind(appointment),
                            names.practitioner(appointment),
                            appointment.startsAt(),
                            appointment.endsAt(),
                            appointment.note(),
                            changeUntil,
                            appointment.state() == AppointmentState.BOOKED && now.isBefore(changeUntil),
                            appointment.version(),
                            appointment.bookedAt());
                })
                .toList();
    }

    ClinicAppointmentView clinics(Appointment appointment) {
        return clinics(List.of(appointment)).get(0);
    }

    List<ClinicAppointmentView> clinics(List<Appointment> appointments) {
        Names names = names(appointments);
        Map<UUID, String> rooms =
                clinics.roomNames(appointments.stream().map(Appointment::roomId).collect(Collectors.toSet()));
        Map<UUID, PatientView> people =
                patients.views(appointments.stream().map(Appointment::patientId).collect(Collectors.toSet()));
        return appointments.stream()
                .map(appointment -> {
                    Clinic clinic = names.clinic(appointment);
                    PatientView patient = Objects.requireNonNull(people.get(appointment.patientId()));
                    return new ClinicAppointmentView(
                            appointment.id(),
                            appointment.state(),
                            new ClinicAppointmentView.PatientName(patient.id(), patient.name(), patient.phone()),
                            new ClinicName(clinic.slug(), clinic.name()),
                            kind(appointment),
                            names.practitioner(appointment),
                            Objects.requireNonNull(rooms.get(appointment.roomId())),
                            appointment.startsAt(),
                            appointment.endsAt(),
                            appointment.note(),
                            appointment.version(),
                            appointment.bookedAt());
                })
                .toList();
    }

    private Names names(Collection<Appointment> appointments) {
        List<UUID> who = appointments.stream()
                .map(Appointment::practitionerId)
                .distinct()
                .toList();
        return new Names(
                clinics.inOrder().stream().collect(Collectors.toMap(Clinic::id, Function.identity())),
                (who.isEmpty() ? List.<Practitioner>of() : practitioners.list("id in ?1", who))
                        .stream().collect(Collectors.toMap(Practitioner::id, Function.identity())));
    }

    private static KindName kind(Appointment appointment) {
        long minutes =
                Duration.between(appointment.startsAt(), appointment.endsAt()).toMinutes();
        return new KindName(appointment.kind(), appointment.kindName(), Math.toIntExact(minutes));
    }

    private record Names(Map<UUID, Clinic> clinics, Map<UUID, Practitioner> practitioners) {
        Clinic clinic(Appointment appointment) {
            return Objects.requireNonNull(clinics.get(appointment.clinicId()));
        }

        PractitionerName practitioner(Appointment appointment) {
            return PractitionerName.of(Objects.requireNonNull(practitioners.get(appointment.practitionerId())));
        }
    }
}
