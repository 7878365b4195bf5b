import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { Spine, Vertebra } from '~/ui/Spine';
import { appointmentsQuery } from '../api/getAppointments';
import type { AppointmentView } from '../api/types';
import { doneWords } from '../doneWords';
import { PastVisits } from './PastVisits';
import { VisitCard } from './VisitCard';

const route = getRouteApi('/guarded/member/shell/appointments');

export function AppointmentsPage() {
  const { done, visit } = route.useSearch();
  const upcoming = useInfiniteQuery(appointmentsQuery('upcoming'));
  if (upcoming.isError) return <ProblemView error={upcoming.error} onRetry={() => void upcoming.refetch()} />;
  if (!upcoming.data) return <Loading what="Getting your visits" />;
  const coming = upcoming.data.pages.flatMap((page) => page.items);
  const changed = coming.find((one) => one.id === visit);
  return (
    <div className="page narrow">
      <PageHeading title="Your visits" />
      {done && <DoneNotice done={done} visit={changed} />}
      {coming.length === 0 ? (
        <section className="card stack" aria-labelledby="none">
          <h2 id="none">No visits booked</h2>
          <p>Find a time that suits you, at either clinic.</p>
          <div className="row">
            <LinkButton to="/book" size="xl">
              Find a time
            </LinkButton>
          </div>
        </section>
      ) : (
        <section className="stack" aria-labelledby="coming">
          <h2 id="coming">Coming up</h2>
          <Spine label="Visits to come">
            {coming.map((one, index) => (
              <Vertebra key={one.id} state={index === 0 ? 'now' : 'later'}>
                <VisitCard visit={one} />
              </Vertebra>
            ))}
          </Spine>
          <div className="row">
            <LinkButton to="/book" variant="default">
              Book another
            </LinkButton>
          </div>
        </section>
      )}
      <PastVisits />
    </div>
  );
}

function DoneNotice({
  done,
  visit,
}: {
  done: 'booked' | 'moved' | 'cancelled';
  visit: AppointmentView | undefined;
}) {
  const { title, text } = doneWords(done, visit);
  return (
    <Notice title={title} live>
      {text && <p>{text}</p>}
    </Notice>
  );
}
