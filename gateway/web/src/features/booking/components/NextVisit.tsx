import { useInfiniteQuery } from '@tanstack/react-query';
import { TextLink } from '~/ui/TextLink';
import { appointmentsQuery } from '../api/getAppointments';
import { clockAt, dayWordsAt } from '../clinicTime';

/** The next visit in two lines. It is no reason for a day's page to wait or to fail. */
export function NextVisit() {
  const upcoming = useInfiniteQuery(appointmentsQuery('upcoming'));
  const next = upcoming.data?.pages[0]?.items.find((visit) => visit.state === 'booked');
  if (!next) return null;
  const { timeZone, name } = next.clinic;
  return (
    <section className="card stack tight" aria-labelledby="next-visit">
      <h2 id="next-visit">Your next visit</h2>
      <p>
        {dayWordsAt(timeZone, next.startsAt)}, {clockAt(timeZone, next.startsAt)}
        <br />
        <span className="quiet">
          {name}, with {next.practitioner.name}
        </span>
      </p>
      <TextLink to="/appointments">See your visits</TextLink>
    </section>
  );
}
