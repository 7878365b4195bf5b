import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Loading } from '~/ui/Loading';
import { ProblemView } from '~/ui/ProblemView';
import { painQuery } from '../api/getPain';
import { daysBefore } from '../daysBefore';
import classes from './PainSection.module.css';
import { PainTable } from './PainTable';

const PainChart = lazy(() => import('./PainChart'));
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
  return (
    <section className={`card ${classes.pain}`} aria-labelledby="pain">
      <div>
        <h2 id="pain">Pain before and after</h2>
        <p className="quiet small">0 is no pain, 10 the worst you can imagine. The last {DAYS_SHOWN} days.</p>
      </div>
      <div className={classes.chart} aria-hidden="true">
        <ul className={classes.key}>
          <li data-line="before">Before</li>
          <li data-line="after">After</li>
        </ul>
        <Suspense fallback={<Loading what="Drawing" />}>
          <PainChart points={pain.data} />
        </Suspense>
      </div>
      <PainTable points={pain.data} />
    </section>
  );
}
