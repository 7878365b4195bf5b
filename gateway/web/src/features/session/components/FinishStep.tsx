import { ArrowRightIcon } from '@phosphor-icons/react/ArrowRight';
import { CheckCircleIcon } from '@phosphor-icons/react/CheckCircle';
import { CloudArrowUpIcon } from '@phosphor-icons/react/CloudArrowUp';
import { useWaiting } from '~/features/outbox/memberOutbox';
import { LinkButton } from '~/ui/LinkButton';
import { TextLink } from '~/ui/TextLink';
import { finishWords } from '../finishWords';
import type { Sitting } from '../player/sitting';
import classes from './FinishStep.module.css';
import player from './Player.module.css';
import { StepHeading } from './StepHeading';

export function FinishStep({ memberId, sitting }: { memberId: string; sitting: Sitting }) {
  const waiting = useWaiting(memberId).find((one) => one.id === sitting.id);
  const { title, text } = finishWords(sitting);
  return (
    <div className={`${player.step} fade-in`}>
      <StepHeading>{title}</StepHeading>
      <p className="lead">{text}</p>
      <PainChange before={sitting.painBefore} after={sitting.painAfter} />
      <p className="with-icon" role="status">
        {waiting ? (
          <CloudArrowUpIcon size={26} aria-hidden="true" />
        ) : (
          <CheckCircleIcon size={26} aria-hidden="true" />
        )}
        <span>
          {waiting === undefined && 'Saved to your progress.'}
          {waiting?.refused === null &&
            'Saved on this device, waiting to send. We’ll send it when you’re back online.'}
          {waiting?.refused && `It could not be saved: ${waiting.refused}`}
        </span>
      </p>
      <div className="row">
        <LinkButton to="/" size="xl">
          Back to Today
        </LinkButton>
        <TextLink to="/progress">See how you’re going</TextLink>
      </div>
    </div>
  );
}

/** What was said, and no judgement of it. */
function PainChange({ before, after }: { before: number | undefined; after: number | undefined }) {
  if (before === undefined || after === undefined) return null;
  return (
    <dl className={classes.pain}>
      <div>
        <dt>Pain before</dt>
        <dd>{before}</dd>
      </div>
      <ArrowRightIcon size={32} aria-hidden="true" />
      <div>
        <dt>after</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}
