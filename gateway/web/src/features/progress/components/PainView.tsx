import { lazy, Suspense } from 'react';
import type { PainPoint } from '~/api/programs';
import { Loading } from '~/ui/Loading';
import classes from './PainSection.module.css';
import { PainTable } from './PainTable';

const PainChart = lazy(() => import('./PainChart'));

/** The chart with its table beside it, for the person and for their practitioner alike. */
export function PainView({ points, days }: { points: PainPoint[]; days: number }) {
  return (
    <section className={`card ${classes.pain}`} aria-labelledby="pain">
      <div>
        <h2 id="pain">Pain before and after</h2>
        <p className="quiet small">0 is no pain, 10 the worst you can imagine. The last {days} days.</p>
      </div>
      <div className={classes.chart} aria-hidden="true">
        <ul className={classes.key}>
          <li data-line="before">Before</li>
          <li data-line="after">After</li>
        </ul>
        <Suspense fallback={<Loading what="Drawing" />}>
          <PainChart points={points} />
        </Suspense>
      </div>
      <PainTable points={points} />
    </section>
  );
}
