import { Button } from '@mantine/core';
import { useState } from 'react';
import { LinkButton } from '~/ui/LinkButton';
import type { AppointmentView } from '../api/types';
import { clockAt, dayWordsAt, zoneToName } from '../clinicTime';
import { practitionerName, stateWords, telephone } from '../words';
import classes from './Appointments.module.css';
import { CancelDialog } from './CancelDialog';
import { ClinicContact } from './ClinicContact';

/** A visit to come: when, where, with whom, and what can still be changed about it. */
export function VisitCard({ visit }: { visit: AppointmentView }) {
  const [cancelling, setCancelling] = useState(false);
  const { clinic, startsAt } = visit;
  const zoneName = zoneToName(clinic.timeZone, startsAt);
  const day = dayWordsAt(clinic.timeZone, startsAt);
  const changeable =
    visit.state === 'booked' && visit.canChange && Date.now() < Date.parse(visit.changeUntil);
  return (
    <article className={`card stack ${classes.visit}`}>
      <header>
        <h3 className={classes.day}>{day}</h3>
        <p className={classes.time}>
          {clockAt(clinic.timeZone, startsAt)}
          {zoneName && <span className="quiet small"> {zoneName}</span>}
        </p>
        {visit.state !== 'booked' && <p className="quiet">{stateWords(visit.state)}</p>}
      </header>
      <p>
        {visit.kind.name}, {visit.kind.minutes} minutes, with {practitionerName(visit.practitioner)}
      </p>
      {visit.note && <p className="quiet">You wrote: {visit.note}</p>}
      <ClinicContact clinic={clinic} />
      {changeable ? (
        <>
          <div className="row">
            <LinkButton to="/appointments/$id/move" params={{ id: visit.id }} variant="default">
              Move<span className="visually-hidden"> the visit on {day}</span>
            </LinkButton>
            <Button variant="subtle" onClick={() => setCancelling(true)}>
              Cancel<span className="visually-hidden"> the visit on {day}</span>
            </Button>
          </div>
          <p className="quiet small">
            You can change it here until {dayWordsAt(clinic.timeZone, visit.changeUntil)},{' '}
            {clockAt(clinic.timeZone, visit.changeUntil)}.
          </p>
          <CancelDialog visit={visit} open={cancelling} onClose={() => setCancelling(false)} />
        </>
      ) : (
        visit.state === 'booked' && (
          <p>
            It’s a little late to change this one here. Please phone the clinic on{' '}
            <a href={telephone(clinic.phone)}>{clinic.phone}</a>.
          </p>
        )
      )}
    </article>
  );
}
