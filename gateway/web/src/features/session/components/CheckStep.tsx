import { Button } from '@mantine/core';
import classes from './Player.module.css';
import { StepHeading } from './StepHeading';

export function CheckStep({ onFine, onDifferent }: { onFine: () => void; onDifferent: () => void }) {
  return (
    <div className={`${classes.step} fade-in`}>
      <StepHeading>Anything new since last time?</StepHeading>
      <div className={classes.buttons}>
        <Button size="xl" onClick={onFine}>
          No, let’s go
        </Button>
        <Button size="xl" variant="default" onClick={onDifferent}>
          Something’s different
        </Button>
      </div>
    </div>
  );
}
