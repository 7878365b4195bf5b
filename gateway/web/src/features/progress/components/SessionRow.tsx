import { CaretDownIcon } from '@phosphor-icons/react/CaretDown';
import { useState } from 'react';
import type { SessionItem, SessionView } from '~/api/programs';
import { useExerciseNames } from '~/features/programs/useExerciseNames';
import { longDay, timeOfInstant } from '~/ui/dates';
import { countText, dosageWords } from '~/ui/words';
import classes from './SessionList.module.css';

const blocks: Record<string, string> = {
  gentle: 'A gentle set',
  morning: 'Morning',
  desk: 'At the desk',
  'desk-2': 'At the desk, second time',
  'desk-3': 'At the desk, third time',
  'desk-4': 'At the desk, last time',
  evening: 'Evening',
};

/** Opened, it shows the dosage as it was on that day, whatever the program says now. */
export function SessionRow({ session, zone }: { session: SessionView; zone: string | undefined }) {
  const [open, setOpen] = useState(false);
  const nameOf = useExerciseNames(
    session.items.map((item) => item.revision),
    open,
  );
  const done = session.items.filter((item) => item.setsDone > 0).length;
  return (
    <li className={classes.row}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span>
            <strong>{longDay(session.date)}</strong>
            <br />
            <span className="quiet small">
              {blocks[session.block] ?? session.block}, {timeOfInstant(session.startedAt, zone)} ·{' '}
              {countText(done, 'exercise', 'exercises')}
            </span>
          </span>
          <span className={classes.pain}>{painText(session)}</span>
          <CaretDownIcon size={22} aria-hidden="true" />
        </summary>
        <div className="stack">
          <ul className={classes.items}>
            {session.items.map((item) => (
              <li key={`${item.enrolment}${item.exercise}`}>
                <span>{nameOf(item.exercise)}</span>
                <span className="quiet">{itemText(item)}</span>
              </li>
            ))}
          </ul>
          {session.effort != null && <p className="quiet">Effort {session.effort} of 10</p>}
          {session.note && <p>“{session.note}”</p>}
        </div>
      </details>
    </li>
  );
}

function painText(session: SessionView): string {
  const { painBefore, painAfter } = session;
  if (painBefore == null && painAfter == null) return '';
  return `Pain ${painBefore ?? '–'} → ${painAfter ?? '–'}`;
}

function itemText(item: SessionItem): string {
  if (item.skipped || item.setsDone === 0) return `skipped (${dosageWords(item.dosage)})`;
  const part = item.setsDone < item.dosage.sets ? `, ${item.setsDone} of ${item.dosage.sets} sets done` : '';
  return `${dosageWords(item.dosage)}${part}`;
}
