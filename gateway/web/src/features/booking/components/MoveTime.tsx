import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '~/api/client';
import { ApiProblem, isProblem } from '~/api/problem';
import { Dialog } from '~/ui/Dialog';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { moveAppointment } from '../api/moveAppointment';
import type { AppointmentView, Slot } from '../api/types';
import { clockAt, dayWordsAt } from '../clinicTime';
import { practitionerName } from '../words';
import classes from './Booking.module.css';
import { TimePicker } from './TimePicker';
import { TooLate } from './TooLate';

export function MoveTime({ seen }: { seen: Answer<AppointmentView> }) {
  const { id, clinic, kind, practitioner } = seen.data;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [anyone, setAnyone] = useState(false);
  const [day, setDay] = useState<string>();
  const [chosen, setChosen] = useState<Slot | null>(null);
  const [asking, setAsking] = useState(false);
  const move = useMutation({
    mutationFn: (slot: Slot) =>
      moveAppointment(seen, { startsAt: slot.startsAt, practitioner: anyone ? null : practitioner.id }),
    onSuccess: async () => {
      await navigate({ to: '/appointments', search: { done: 'moved', visit: id }, replace: true });
      await queries.invalidateQueries({ queryKey: ['booking'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['booking'] }),
    onSettled: () => setAsking(false),
  });
  const taken = isProblem(move.error, 'slot-taken');
  return (
    <div className="stack loose">
      <fieldset className={classes.chips} aria-label="With whom">
        {[false, true].map((choice) => (
          <button
            key={String(choice)}
            type="button"
            className={classes.toggle}
            aria-pressed={anyone === choice}
            onClick={() => setAnyone(choice)}
          >
            {choice ? 'Anyone' : practitionerName(practitioner)}
          </button>
        ))}
      </fieldset>
      <MoveProblem error={taken ? null : move.error} clinic={clinic} />
      <TimePicker
        clinic={clinic}
        kind={kind.slug}
        practitioner={anyone ? null : practitioner.id}
        who={anyone ? undefined : practitioner.name}
        day={day}
        onDay={setDay}
        onChoose={(slot) => {
          setChosen(slot);
          setAsking(true);
        }}
        busyAt={move.isPending ? (chosen?.startsAt ?? null) : null}
        gone={taken ? (chosen?.startsAt ?? null) : null}
      />
      <Dialog title="Move it to this time?" open={asking && chosen !== null} onClose={() => setAsking(false)}>
        {chosen && (
          <>
            <p className="lead">
              {dayWordsAt(clinic.timeZone, chosen.startsAt)}, {clockAt(clinic.timeZone, chosen.startsAt)}
            </p>
            <div className="row">
              <Button loading={move.isPending} onClick={() => move.mutate(chosen)}>
                Move it
              </Button>
              <Button variant="subtle" onClick={() => setAsking(false)}>
                Choose another
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </div>
  );
}

function MoveProblem({ error, clinic }: { error: unknown; clinic: AppointmentView['clinic'] }) {
  if (!error) return null;
  if (isProblem(error, 'too-late-to-change')) return <TooLate clinic={clinic} />;
  if (error instanceof ApiProblem && error.status === 412)
    return (
      <Notice tone="care" title="This visit was changed meanwhile" live>
        <p>Here is how it stands now. Look it over, then choose again.</p>
      </Notice>
    );
  return <Notice tone="care" title={problemText(error)} live />;
}
