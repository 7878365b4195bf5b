import { Button } from '@mantine/core';
import { PhoneCallIcon } from '@phosphor-icons/react/PhoneCall';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import type { WarningSign } from '~/api/programDocument';
import { LinkButton } from '~/ui/LinkButton';
import classes from './ConcernAdvice.module.css';
import player from './Player.module.css';
import { StepHeading } from './StepHeading';

interface Properties {
  sign: WarningSign;
  level: 'emergency' | 'gp';
  noted: { isPending: boolean; isError: boolean };
  onRetry: () => void;
}

export function ConcernAdvice({ sign, level, noted, onRetry }: Properties) {
  const emergency = level === 'emergency';
  return (
    <div className={`${player.step} ${player.day}`}>
      {emergency && (
        <div className={classes.emergency} role="alert">
          <p className={classes.word}>
            <WarningOctagonIcon size={36} aria-hidden="true" />
            Emergency
          </p>
          <a className={classes.call} href="tel:000">
            <PhoneCallIcon size={40} aria-hidden="true" />
            Call 000
          </a>
        </div>
      )}
      <StepHeading>{emergency ? 'Please get help now' : 'Let’s stop here today'}</StepHeading>
      <div className="stack">
        <p className="lead">{sign.action}</p>
        <p className="quiet">You told us: {sign.text}</p>
        {!emergency && (
          <p>
            This is worth getting checked before you exercise. Your GP is the right place; Nurse-on-Call is
            there day and night on <a href="tel:1300606024">1300 60 60 24</a>, and the clinic is on{' '}
            <a href="tel:0394677889">03 9467 7889</a>. When it’s been checked, tell us on Today and carry on.
          </p>
        )}
      </div>
      {noted.isError && (
        <div className="row" role="alert">
          <p>We could not note this down yet.</p>
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
      <div className="row">
        <LinkButton to="/" variant="default" disabled={noted.isPending}>
          Go to Today
        </LinkButton>
      </div>
    </div>
  );
}
