import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlayableBlock, PlayableSign } from '~/api/programs';
import { WarningSignLists } from '~/ui/WarningSignLists';
import { raiseConcern } from '../api/raiseConcern';
import { ConcernAdvice } from './ConcernAdvice';
import classes from './Player.module.css';
import { StepHeading } from './StepHeading';

interface Properties {
  block: PlayableBlock;
  onNone: () => void;
  onBack: () => void;
}

/** The full list. What to do is said at once; noting it down comes after and may fail without standing in the way. */
export function SomethingDifferent({ block, onNone, onBack }: Properties) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<{ sign: PlayableSign; level: 'emergency' | 'gp' } | null>(null);
  const note = useMutation({
    mutationFn: (sign: PlayableSign) => raiseConcern(sign.enrolment, sign.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs'] }),
  });
  if (chosen)
    return (
      <ConcernAdvice
        sign={chosen.sign}
        level={chosen.level}
        noted={note}
        onRetry={() => note.mutate(chosen.sign)}
      />
    );
  return (
    <div className={`${classes.step} ${classes.day} fade-in`}>
      <StepHeading>What’s different?</StepHeading>
      <p>Tap the one that fits. If none does, go to the end of the list.</p>
      <WarningSignLists
        signs={block.warningSigns}
        onChoose={(sign, level) => {
          setChosen({ sign, level });
          note.mutate(sign);
        }}
      />
      <div className={classes.buttons}>
        <Button variant="default" size="xl" onClick={onNone}>
          None of these, I can exercise
        </Button>
        <Button variant="default" size="xl" onClick={onBack}>
          Go back
        </Button>
      </div>
    </div>
  );
}
