import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SafetyNote } from '~/api/programs';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { seeRecall } from '../api/seeRecall';

/** What was found out about the plan since it was made. Read once, a warning sign stands with the others only. */
export function SafetyNotes({ notes, answer = false }: { notes: SafetyNote[]; answer?: boolean }) {
  return notes.map((note) =>
    note.seen && answer ? null : (
      <Notice key={note.recall} tone="care" title={note.title}>
        <p>{note.text}</p>
        {answer && <Seen note={note} />}
      </Notice>
    ),
  );
}

function Seen({ note }: { note: SafetyNote }) {
  const queries = useQueryClient();
  const see = useMutation({
    mutationFn: () => seeRecall(note.recall),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs'] }),
  });
  return (
    <>
      {see.isError && <p role="alert">{problemText(see.error)}</p>}
      <div className="row">
        <Button variant="default" loading={see.isPending} onClick={() => see.mutate()}>
          I’ve read this<span className="visually-hidden">: {note.title}</span>
        </Button>
      </div>
    </>
  );
}
