import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '~/api/problem';
import { Dialog } from '~/ui/Dialog';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { cancelAppointment } from '../api/cancelAppointment';
import type { AppointmentView } from '../api/types';
import { clockAt, dayWordsAt } from '../clinicTime';
import { TooLate } from './TooLate';

const REASON_LIMIT = 200;

interface Properties {
  visit: AppointmentView;
  open: boolean;
  onClose: () => void;
}

export function CancelDialog({ visit, open, onClose }: Properties) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const cancel = useMutation({
    mutationFn: () => cancelAppointment(visit.id, reason),
    onSuccess: async () => {
      onClose();
      await navigate({ to: '/appointments', search: { done: 'cancelled' }, replace: true });
      await queries.invalidateQueries({ queryKey: ['booking'] });
    },
  });
  const { timeZone } = visit.clinic;
  return (
    <Dialog title="Cancel this visit?" open={open} onClose={onClose}>
      <p>
        {dayWordsAt(timeZone, visit.startsAt)}, {clockAt(timeZone, visit.startsAt)}, at {visit.clinic.name}.
        The time goes to somebody else; you can always book another.
      </p>
      <Textarea
        label="Why? If you’d like to say"
        autosize
        minRows={2}
        maxLength={REASON_LIMIT}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {isProblem(cancel.error, 'too-late-to-change') ? (
        <TooLate clinic={visit.clinic} />
      ) : (
        cancel.isError && <Notice tone="care" title={problemText(cancel.error)} live />
      )}
      <div className="row">
        <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          Yes, cancel it
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </Dialog>
  );
}
