import { CheckIcon } from '@phosphor-icons/react/Check';
import type { PlanView } from '~/api/accounts';
import { priceText } from '~/features/access/money';
import classes from './WelcomePage.module.css';

export function TrialTerms({ plan }: { plan: PlanView }) {
  return (
    <section className={classes.trial} aria-labelledby="trial">
      <h2 id="trial">{plan.trialDays} days, free</h2>
      <ul className={classes.terms}>
        {[
          'No card needed today.',
          `If you stay on, it is ${priceText(plan)}, GST included.`,
          'To cancel: Account, then Cancel. Your access runs to the end of what you had.',
        ].map((line) => (
          <li key={line} className="with-icon">
            <CheckIcon size={22} aria-hidden="true" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
