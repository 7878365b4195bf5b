import { Button } from '@mantine/core';
import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import { lazy, Suspense, useState } from 'react';
import type { Hold } from '~/api/programs';
import { dayOfInstant } from '~/ui/dates';

// The form library is not needed to see the day.
const ClearanceForm = lazy(() => import('./ClearanceForm'));

/** After a sign worth checking: today rests, and the person says who checked it and when. No one else holds the key. */
export function HoldCard({ hold, today }: { hold: Hold; today: string }) {
  const [telling, setTelling] = useState(false);
  const since = dayOfInstant(hold.since);
  return (
    <section className="card stack" aria-labelledby="hold">
      <div className="with-icon">
        <HandPalmIcon size={32} aria-hidden="true" />
        <h2 id="hold">Resting until it’s been checked</h2>
      </div>
      <p>{hold.reason}</p>
      <p>{hold.advice}</p>
      <p className="quiet">
        Since {since}. Please see your GP, or ring Nurse-on-Call on <a href="tel:1300606024">1300 60 60 24</a>{' '}
        for advice. The clinic is on <a href="tel:0394677889">03 9467 7889</a>.
      </p>
      {telling ? (
        <Suspense>
          <ClearanceForm concern={hold.concern} today={today} />
        </Suspense>
      ) : (
        <div className="row">
          <Button onClick={() => setTelling(true)}>I had it checked</Button>
        </div>
      )}
    </section>
  );
}
