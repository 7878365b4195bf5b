import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Scale } from '~/ui/Scale';
import type { Sitting } from '../player/sitting';
import classes from './Player.module.css';
import { StepHeading } from './StepHeading';

interface Properties {
  sitting: Sitting;
  onFinish: (said: { painAfter?: number; effort?: number; note: string }) => void;
}

export function AfterStep({ sitting, onFinish }: Properties) {
  const [painAfter, setPainAfter] = useState(sitting.painAfter);
  const [effort, setEffort] = useState(sitting.effort);
  const [note, setNote] = useState(sitting.note);
  return (
    <div className={`${classes.step} fade-in`}>
      <StepHeading>How was that?</StepHeading>
      <Scale
        legend="The pain now"
        low="no pain"
        high="worst you can imagine"
        value={painAfter}
        onChange={setPainAfter}
      />
      <Scale
        legend="How hard was it?"
        low="hardly any effort"
        high="all I had"
        value={effort}
        onChange={setEffort}
      />
      <Textarea
        label="Anything to remember?"
        description="Only you see this, unless you choose to share it with your practitioner."
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button size="xl" onClick={() => onFinish({ painAfter, effort, note })}>
          Save this session
        </Button>
      </div>
    </div>
  );
}
