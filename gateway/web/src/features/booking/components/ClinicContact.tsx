import { MapPinIcon } from '@phosphor-icons/react/MapPin';
import { PhoneIcon } from '@phosphor-icons/react/Phone';
import type { AppointmentView } from '../api/types';
import { addressText, telephone } from '../words';
import classes from './Appointments.module.css';

/** Where it is and how to reach it. No map: that would tell somebody else who is on the way to a clinic. */
export function ClinicContact({ clinic }: { clinic: AppointmentView['clinic'] }) {
  return (
    <div className={classes.contact}>
      <address className="with-icon">
        <MapPinIcon size={24} aria-hidden="true" />
        <span>
          <strong>{clinic.name}</strong>
          <br />
          {addressText(clinic.address)}
          <br />
          <a className={classes.touch} href="/clinics">
            How to get there<span className="visually-hidden">: {clinic.name}</span>
          </a>
        </span>
      </address>
      <p className="with-icon">
        <PhoneIcon size={24} aria-hidden="true" />
        <a className={classes.touch} href={telephone(clinic.phone)}>
          <span className="visually-hidden">Call {clinic.name}: </span>
          {clinic.phone}
        </a>
      </p>
    </div>
  );
}
