import { Button } from '@mantine/core';
import { Scale } from '~/ui/Scale';
import classes from './Player.module.css';
import { StepHeading } from './StepHeading';

interface Properties {
  value: number | undefined;
  onChange: (value: number) => void;
  onGo: () => void;
}

export function PainBeforeStep({ value, onChange, onGo }: Properties) {
  return (
    <div className={`${classes.step} fade-in`}>
      <StepHeading>Before you begin</StepHeading>
      <Scale
        legend="How is the pain right now?"
        low="no pain"
        high="worst you can imagine"
        value={value}
        onChange={onChange}
      />
      <div className={classes.buttons}>
        <Button size="xl" disabled={value === undefined} onClick={onGo}>
          Begin
        </Button>
        {value === undefined && (
          <Button size="xl" variant="subtle" onClick={onGo}>
            Rather not say
          </Button>
        )}
      </div>
    </div>
  );
}
