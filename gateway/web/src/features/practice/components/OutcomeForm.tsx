import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { closeConcern } from '../api/answerConcern';
import type { ConcernOutcome, PracticeConcern } from '../api/types';
import { outcomes } from '../words';

export function OutcomeForm({ concern, onDone }: { concern: PracticeConcern; onDone: () => void }) {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<ConcernOutcome>('advised');
  const [note, setNote] = useState('');
  const close = useMutation({
    mutationFn: () => closeConcern(concern.id, outcome, note.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['practice'] });
      onDone();
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate();
      }}
    >
      <NativeSelect
        label="What came of it"
        value={outcome}
        data={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setOutcome(event.currentTarget.value as ConcernOutcome)}
      />
      <Textarea
        label="In your words"
        description={`${concern.name || 'The patient'} reads this.`}
        value={note}
        maxLength={1000}
        autosize={false}
        rows={3}
        required
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {close.isError && <Notice tone="care" title={problemText(close.error)} live />}
      <div className="row">
        <Button type="submit" disabled={note.trim() === ''} loading={close.isPending}>
          Save
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
}
