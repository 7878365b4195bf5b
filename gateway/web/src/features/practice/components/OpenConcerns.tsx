import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { concernsQuery } from '../api/getConcerns';
import { ConcernCard } from './ConcernCard';
import classes from './Practice.module.css';

export function OpenConcerns() {
  const [all, setAll] = useState(false);
  const concerns = useQuery(concernsQuery(all));
  return (
    <section className="stack" aria-labelledby="concerns">
      <div className="row apart">
        <h2 id="concerns">Concerns</h2>
        <Checkbox
          label="Colleagues’ too"
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      </div>
      {concerns.isError && <Notice tone="care" title={problemText(concerns.error)} />}
      {concerns.isPending && <Loading what="Getting concerns" />}
      {concerns.data?.length === 0 && <p className="quiet">Nothing open. All caught up.</p>}
      {concerns.data && concerns.data.length > 0 && (
        <ul className={classes.list}>
          {concerns.data.map((concern) => (
            <ConcernCard key={concern.id} concern={concern} named />
          ))}
        </ul>
      )}
    </section>
  );
}
