import { Button } from '@mantine/core';
import { PlayIcon } from '@phosphor-icons/react/Play';
import type { PlayableBlock } from '~/api/programs';
import { dosageWords } from '~/ui/words';
import { exerciseName } from '../itemWords';
import type { Action } from '../player/sitting';
import { wakeSound } from '../player/sound';
import classes from './ExerciseCard.module.css';
import player from './Player.module.css';
import { StepHeading } from './StepHeading';

interface Properties {
  block: PlayableBlock;
  index: number;
  act: (action: Action) => void;
}

/** What to do, before the timer begins: start, steps, cues, and a gentler way. */
export function ExerciseCard({ block, index, act }: Properties) {
  const item = block.items[index];
  if (!item) return null;
  const easier = exerciseName(item.easier);
  const equipment = item.equipment.filter((thing) => thing !== 'None').join(', ');
  const start = () => {
    wakeSound();
    act({ type: 'started' });
  };
  return (
    <div className={`${player.step} ${player.wide} ${classes.card} fade-in`}>
      <div className="stack">
        <StepHeading>{item.name}</StepHeading>
        <p className={classes.dosage}>{item.dosageText || dosageWords(item.dosage)}</p>
        {item.start && <p className="lead">{item.start}</p>}
        {equipment && <p className="quiet">You need: {equipment}</p>}
      </div>
      <ol className={classes.steps}>
        {item.steps.map((step, number) => (
          <li key={step}>
            <span className={classes.number} aria-hidden="true">
              {number + 1}
            </span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <div className="stack tight">
        {item.cues.length > 0 && (
          <ul className={classes.cues}>
            {item.cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        )}
        {item.note && <p>{item.note}</p>}
        {item.stopIf && <p className="quiet small">{item.stopIf}</p>}
        {easier && (
          <p className="quiet">
            Too much today? An easier one is <strong>{easier}</strong>.
          </p>
        )}
      </div>
      <div className={classes.actions}>
        <Button size="xl" leftSection={<PlayIcon size={26} weight="fill" />} onClick={start}>
          Start
        </Button>
        <div className="row">
          {index > 0 && (
            <Button variant="subtle" onClick={() => act({ type: 'wentBack' })}>
              Back
            </Button>
          )}
          <Button variant="subtle" onClick={() => act({ type: 'skippedExercise' })}>
            Skip this one
          </Button>
          <Button variant="subtle" onClick={() => act({ type: 'stoppedEarly' })}>
            Finish early
          </Button>
        </div>
      </div>
    </div>
  );
}
