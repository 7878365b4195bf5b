import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { TextLink } from '~/ui/TextLink';
import { bookAppointment, isHoldOver } from '../api/bookAppointment';
import { dropHold, type KeptHold } from '../keptHold';
import { ANYONE } from '../picker/choices';

const NOTE_LIMIT = 500;

interface Properties {
  memberId: string;
  kept: KeptHold;
  over: boolean;
  onNote: (note: string) => void;
  onOver: () => void;
}

export function ConfirmForm({ memberId, kept, over, onNote, onOver }: Properties) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const busy = useRef(false);
  const book = useMutation({
    mutationFn: () => bookAppointment(kept.hold, kept.note),
    onError: (error) => {
      // Another tab's hold has taken its place, or the clinic's clock was a moment ahead of this one.
      if (isHoldOver(error)) onOver();
    },
    onSuccess: async (visit) => {
      dropHold(memberId);
      void queries.invalidateQueries({ queryKey: ['booking'] });
      await navigate({ to: '/appointments', search: { done: 'booked', visit: visit.id }, replace: true });
    },
    onSettled: () => {
      busy.current = false;
    },
  });
  const confirm = () => {
    if (busy.current || over) return;
    busy.current = true;
    book.mutate();
  };
  const { asked, note } = kept;
  return (
    <form
      className="stack loose"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <Textarea
        label="Anything we should know?"
        description={`If you like. Your practitioner reads it before the visit. ${note.length} of ${NOTE_LIMIT} characters.`}
        autosize
        minRows={3}
        maxLength={NOTE_LIMIT}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      {book.isError && !isHoldOver(book.error) && <Notice tone="care" title={problemText(book.error)} live />}
      {!over && (
        <div className="row">
          <Button type="submit" size="xl" loading={book.isPending}>
            Confirm this visit
          </Button>
          <TextLink
            to="/book"
            search={{ clinic: asked.clinic, who: asked.practitioner ?? ANYONE, kind: asked.kind }}
          >
            Choose another time
          </TextLink>
        </div>
      )}
    </form>
  );
}
