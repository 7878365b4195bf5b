import { Button } from '@mantine/core';
import { PlayIcon } from '@phosphor-icons/react/Play';
import { WarningCircleIcon } from '@phosphor-icons/react/WarningCircle';
import type { PlayableBlock } from '~/api/programs';
import { Figure } from '~/figure/react/Figure';
import { dosageWords } from '~/ui/words';
import type { Action } from '../player/sitting';
import { wakeSound } from '../player/sound';
import type { Direction } from '../player/swap';
import classes from './ExerciseCard.module.css';
import player from './Player.module.css';
import { StepHeading } from './StepHeading';
import { SwapChoice } from './SwapChoice';

interface Properties {
  block: PlayableBlock;
  index: number;
  act: (action: Action) => void;
  swap: (index: number, direction: Direction) => void;
}

/** What to do, before the timer begins: start, steps, cues, and a gentler way. */
export function ExerciseCard({ block, index, act, swap }: Properties) {
  const item = block.items[index];
  if (!item) return null;
  const equipment = item.equipment.join(', ').toLowerCase();
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
        {item.stopIf && (
          <p className={`with-icon ${classes.caution}`}>
            <WarningCircleIcon size={26} aria-hidden="true" />
            <span>{item.stopIf}</span>
          </p>
        )}
      </div>
      <div className={classes.how}>
        <Figure slug={item.exercise} name={item.name} controls="few" autoplay />
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
      </div>
      <div className="stack tight">
        {item.cues.length > 0 && (
          <ul className={classes.cues}>
            {item.cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        )}
        {item.note && <p>{item.note}</p>}
        {item.despite.map((other) => (
          <p key={other.text} className="quiet">
            {other.programTitle} says to go easy on this one for now. {other.instead}
          </p>
        ))}
        <SwapChoice item={item} onSwap={(direction) => swap(index, direction)} />
      </div>
      <div className={classes.actions}>
        <Button size="xl" leftSection={<PlayIcon size={26} weight="fill" />} onClick={start}>
          Start
        </Button>
      </div>
      <div className={`row ${classes.others}`}>
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
  );
}
