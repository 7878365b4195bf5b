import { PauseIcon } from '@phosphor-icons/react/Pause';
import { PlayIcon } from '@phosphor-icons/react/Play';
import { SkipBackIcon } from '@phosphor-icons/react/SkipBack';
import { SkipForwardIcon } from '@phosphor-icons/react/SkipForward';
import { SpeakerHighIcon } from '@phosphor-icons/react/SpeakerHigh';
import { SpeakerSlashIcon } from '@phosphor-icons/react/SpeakerSlash';
import { UserSoundIcon } from '@phosphor-icons/react/UserSound';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlayableBlock } from '~/api/programs';
import { Figure } from '~/figure/react/Figure';
import { beatAt } from '../player/beat';
import { elapsedMs } from '../player/clock';
import { announcement, bigDigits, segmentWord, whereInIt } from '../player/segmentWords';
import type { Action, Sitting } from '../player/sitting';
import { timelineAt } from '../player/sitting';
import { soundIsOn, turnSound, wakeSound } from '../player/sound';
import { positionAt } from '../player/timeline';
import { useTones } from '../player/useTones';
import { useVoice } from '../player/useVoice';
import { canSpeak, turnVoice, voiceIsOn } from '../player/voice';
import classes from './RunningStep.module.css';

interface Properties {
  block: PlayableBlock;
  sitting: Sitting;
  elapsed: number;
  going: boolean;
  act: (action: Action) => void;
}

/** The timer, readable at two metres. */
export function RunningStep({ block, sitting, elapsed, going, act }: Properties) {
  const item = block.items[sitting.index];
  const timeline = useMemo(() => timelineAt(block, sitting.index), [block, sitting.index]);
  const [sound, setSound] = useState(soundIsOn);
  const pauseButton = useRef<HTMLButtonElement>(null);
  useEffect(() => pauseButton.current?.focus({ preventScroll: true }), []);
  const position = timeline ? positionAt(timeline, elapsed) : null;
  useTones(position, going);
  useVoice(position, going);
  const [voice, setVoice] = useState(voiceIsOn);
  if (!item || !timeline || !position || position.done) return null;
  const { segment, left } = position;
  const word = going ? segmentWord(segment) : 'Paused';

  return (
    <div className={classes.running}>
      <section className={classes.demonstration} aria-label="How to do it">
        <h1 className={classes.name}>{item.name}</h1>
        <Figure
          key={item.exercise}
          className={classes.figure}
          slug={item.exercise}
          name={item.name}
          controls="few"
          timer={() => beatAt(timeline, elapsedMs(sitting.clock, Date.now()) / 1000, going)}
          pulse={sitting.clock}
        />
        <ol className={classes.steps}>
          {item.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={classes.timer} data-kind={going ? segment.kind : 'paused'} aria-label="Timer">
        <p className={classes.word}>{word}</p>
        <p className={classes.digits} role="timer" aria-live="off">
          {bigDigits(segment, left)}
        </p>
        <p className={classes.where}>{whereInIt(segment, timeline) || ' '}</p>
        <div className={classes.bar} aria-hidden="true">
          <div style={{ width: `${Math.min(100, (elapsed / timeline.length) * 100)}%` }} />
        </div>
        <p className="visually-hidden" role="status">
          {going ? announcement(segment) : 'Paused'}
        </p>
      </section>
      <div className={classes.controls}>
        <button type="button" className={classes.control} onClick={() => act({ type: 'wentBack' })}>
          <SkipBackIcon size={30} aria-hidden="true" />
          Back
        </button>
        <button
          ref={pauseButton}
          type="button"
          className={classes.pause}
          onClick={() => {
            wakeSound();
            act({ type: going ? 'paused' : 'resumed' });
          }}
        >
          {going ? (
            <PauseIcon size={34} weight="fill" aria-hidden="true" />
          ) : (
            <PlayIcon size={34} weight="fill" aria-hidden="true" />
          )}
          {going ? 'Pause' : 'Go on'}
        </button>
        <button type="button" className={classes.control} onClick={() => act({ type: 'skippedAhead' })}>
          <SkipForwardIcon size={30} aria-hidden="true" />
          Skip
        </button>
      </div>
      <div className={classes.others}>
        <button
          type="button"
          className={classes.quiet}
          aria-pressed={sound}
          onClick={() => {
            turnSound(!sound);
            setSound(!sound);
          }}
        >
          {sound ? (
            <SpeakerHighIcon size={24} aria-hidden="true" />
          ) : (
            <SpeakerSlashIcon size={24} aria-hidden="true" />
          )}
          Sound {sound ? 'on' : 'off'}
        </button>
        {canSpeak() && (
          <button
            type="button"
            className={classes.quiet}
            aria-pressed={voice}
            onClick={() => {
              turnVoice(!voice);
              setVoice(!voice);
            }}
          >
            <UserSoundIcon size={24} aria-hidden="true" />
            Voice {voice ? 'on' : 'off'}
          </button>
        )}
        <button type="button" className={classes.quiet} onClick={() => act({ type: 'stoppedEarly' })}>
          Finish early
        </button>
      </div>
    </div>
  );
}
