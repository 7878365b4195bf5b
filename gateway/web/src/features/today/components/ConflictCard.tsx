import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Conflict } from '~/api/programs';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { phaseName } from '~/ui/words';
import { dayQuery } from '../api/getDay';
import { settleConflict } from '../api/takeDay';

/** Two programs say different things about one exercise. It is left out until the person has chosen. */
export function ConflictCard({ conflict, date }: { conflict: Conflict; date: string }) {
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: (keep: boolean) => settleConflict(conflict, keep),
    onSuccess: (next) => {
      queries.setQueryData(dayQuery(date).queryKey, next);
      void queries.invalidateQueries({ queryKey: ['programs'] });
    },
  });
  const id = `conflict-${conflict.exercise}-${conflict.advising}`;
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>Your programs don’t agree on {conflict.name}</h2>
      <p>
        <strong>{conflict.askingTitle}</strong> has it in your day. <strong>{conflict.advisingTitle}</strong>{' '}
        says to go easy on it {untilWords(conflict.until)}:
      </p>
      <blockquote>
        <p>{conflict.text}</p>
        <p>Instead: {conflict.instead}</p>
      </blockquote>
      <p className="quiet">It’s left out until you choose. Not sure? Ask your practitioner.</p>
      {settle.isError && <Notice tone="care" title={problemText(settle.error)} live />}
      <div className="row">
        <Button variant="default" loading={settle.isPending} onClick={() => settle.mutate(false)}>
          Leave it out
        </Button>
        <Button variant="default" loading={settle.isPending} onClick={() => settle.mutate(true)}>
          Do it all the same
        </Button>
      </div>
    </section>
  );
}

function untilWords(until: string): string {
  return until === 'always' ? 'for good' : `until “${phaseName(until)}”`;
}
