import { PhoneCallIcon } from '@phosphor-icons/react/PhoneCall';
import { Notice } from '~/ui/Notice';
import classes from './UrgentNotice.module.css';

/** Before any program, when the words may be of an emergency. */
export function UrgentNotice() {
  return (
    <Notice tone="emergency" title="If this is happening now, call 000" live>
      <p>
        New chest pain, trouble breathing, a drooping face or slurred words, numbness where you would sit on a
        saddle, or new trouble with your bladder or bowels need help at once. Exercises can wait.
      </p>
      <p>
        <a className={classes.call} href="tel:000">
          <PhoneCallIcon size={24} aria-hidden="true" />
          Call 000
        </a>
      </p>
      <p>
        If you think of ending your life, call 000, or Lifeline day and night on{' '}
        <a href="tel:131114">13&nbsp;11&nbsp;14</a>. Not sure? Nurse-on-Call:{' '}
        <a href="tel:1300606024">1300&nbsp;60&nbsp;60&nbsp;24</a>.
      </p>
    </Notice>
  );
}
