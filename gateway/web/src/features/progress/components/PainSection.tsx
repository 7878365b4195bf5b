import { useQuery } from '@tanstack/react-query';
import { Loading } from '~/ui/Loading';
import { ProblemView } from '~/ui/ProblemView';
import { painQuery } from '../api/getPain';
import { daysBefore } from '../daysBefore';
import { PainView } from './PainView';

const DAYS_SHOWN = 90;

export function PainSection({ today }: { today: string }) {
  const pain = useQuery(painQuery(daysBefore(today, DAYS_SHOWN), today));
  if (pain.isError) return <ProblemView error={pain.error} onRetry={() => void pain.refetch()} />;
  if (!pain.data) return <Loading what="Getting your chart" />;
  if (pain.data.length === 0)
    return (
      <section className="card stack tight">
        <h2>Pain before and after</h2>
        <p>Your first session puts the first point here.</p>
      </section>
    );
  return <PainView points={pain.data} days={DAYS_SHOWN} />;
}
