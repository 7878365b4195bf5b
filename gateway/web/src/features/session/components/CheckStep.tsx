import { Button } from '@mantine/core';
import type { SafetyNote } from '~/api/programs';
import { SafetyNotes } from '~/features/safety/components/SafetyNotes';
import classes from './Player.module.css';
import { StepHeading } from './StepHeading';

interface Properties {
  /** What was found out about the programs in this block. */
  safety: SafetyNote[];
  onFine: () => void;
  onDifferent: () => void;
}

export function CheckStep({ safety, onFine, onDifferent }: Properties) {
  return (
    <div className={`${classes.step} fade-in`}>
      <StepHeading>Anything new since last time?</StepHeading>
      <SafetyNotes notes={safety.filter((note) => !note.seen)} />
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
