import { PencilSimpleIcon } from '@phosphor-icons/react/PencilSimple';
import { Link } from '@tanstack/react-router';
import type { Choices, Step } from '../picker/choices';
import classes from './Booking.module.css';

export interface Chip {
  step: Step;
  what: string;
  chosen: string;
}

/** What has been chosen so far; each can be changed without losing the others. */
export function ChosenChips({ chips, choices }: { chips: Chip[]; choices: Choices }) {
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label="Chosen so far">
      {chips.map(({ step, what, chosen }) => (
        <li key={step}>
          <Link to="/book" search={{ ...choices, edit: step }} className={classes.chip}>
            <span className="visually-hidden">Change the {what}: </span>
            {chosen}
            <PencilSimpleIcon size={20} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
