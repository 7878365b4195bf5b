import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { TextLink } from '~/ui/TextLink';
import { appointmentQuery } from '../api/getAppointment';
import { clockAt, dayWordsAt } from '../clinicTime';
import { MoveTime } from './MoveTime';
import { TooLate } from './TooLate';

const route = getRouteApi('/guarded/member/shell/appointments/$id/move');

/** Another time for the same kind of visit, at the same clinic. */
export function MovePage() {
  const { id } = route.useParams();
  const visit = useQuery(appointmentQuery(id));
  if (visit.isError) return <ProblemView error={visit.error} onRetry={() => void visit.refetch()} />;
  if (!visit.data) return <Loading what="Getting your visit" />;
  const { clinic, startsAt, canChange, state, kind } = visit.data.data;
  return (
    <div className="page">
      <div>
        <TextLink to="/appointments">All visits</TextLink>
        <PageHeading title="Move your visit">
          <p className="lead quiet">
            {kind.name} at {clinic.name}. Now: {dayWordsAt(clinic.timeZone, startsAt)},{' '}
            {clockAt(clinic.timeZone, startsAt)}
          </p>
        </PageHeading>
      </div>
      {canChange && state === 'booked' ? <MoveTime seen={visit.data} /> : <TooLate clinic={clinic} />}
    </div>
  );
}
