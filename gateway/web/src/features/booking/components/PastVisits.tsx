import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { problemText } from '~/ui/problemText';
import { Spine, Vertebra } from '~/ui/Spine';
import { appointmentsQuery } from '../api/getAppointments';
import type { AppointmentView } from '../api/types';
import { clockAt, dayWordsAt } from '../clinicTime';
import { stateWords } from '../words';
import classes from './Appointments.module.css';

export function PastVisits() {
  const past = useInfiniteQuery(appointmentsQuery('past'));
  if (past.isError)
    return (
      <div className="row" role="alert">
        <p>Earlier visits: {problemText(past.error)}</p>
        <Button variant="default" onClick={() => void past.refetch()}>
          Try again
        </Button>
      </div>
    );
  const visits = past.data?.pages.flatMap((page) => page.items) ?? [];
  if (visits.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="past">
      <h2 id="past">Earlier</h2>
      <Spine label="Earlier visits">
        {visits.map((visit) => (
          <Vertebra key={visit.id} state={visit.state === 'attended' ? 'done' : 'missed'}>
            <PastVisit visit={visit} />
          </Vertebra>
        ))}
      </Spine>
      {past.hasNextPage && (
        <div className="row">
          <Button
            variant="default"
            loading={past.isFetchingNextPage}
            onClick={() => void past.fetchNextPage()}
          >
            Show earlier ones
          </Button>
        </div>
      )}
    </section>
  );
}

function PastVisit({ visit: { clinic, startsAt, kind, practitioner, state } }: { visit: AppointmentView }) {
  return (
    <div className={classes.past}>
      <h3>
        {dayWordsAt(clinic.timeZone, startsAt)}, {clockAt(clinic.timeZone, startsAt)}
      </h3>
      <p className="quiet">
        {stateWords(state)}. {kind.name} with {practitioner.name}, {clinic.name}
      </p>
    </div>
  );
}
