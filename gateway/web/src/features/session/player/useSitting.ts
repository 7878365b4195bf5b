import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '~/api/id';
import type { PlayableBlock } from '~/api/programs';
import { elapsedMs } from './clock';
import { keepSitting } from './shelf';
import { type Action, newSitting, type Sitting, step } from './sitting';
import { type Direction, swapped } from './swap';

const TICK_MS = 100;
const KEEP_MS = 1000;

interface Playing {
  sitting: Sitting;
  /** As it is done: with what was swapped. */
  block: PlayableBlock;
  swap: (index: number, direction: Direction) => void;
  act: (action: Action) => void;
  /** Seconds into the exercise that is running. */
  elapsed: number;
  going: boolean;
}

/** Keeps a session going: the rules are in `sitting.ts`, this brings the time and writes it down. */
export function useSitting(memberId: string, asked: PlayableBlock, kept: Sitting | null): Playing {
  const [block, setBlock] = useState(asked);
  const [sitting, setSitting] = useState(() => kept ?? newSitting(newId(), block, Date.now()));
  const [now, setNow] = useState(() => Date.now());
  const keptAt = useRef(0);
  const act = useCallback(
    (action: Action) => {
      const moment = Date.now();
      setNow(moment);
      setSitting((before) => step(before, action, block, moment));
    },
    [block],
  );

  useEffect(() => {
    if (sitting.stage !== 'finished') keepSitting(memberId, { sitting, block });
  }, [memberId, sitting, block]);

  const going = sitting.stage === 'running' && sitting.clock.startedAt !== null;
  useEffect(() => {
    if (!going) return;
    const tick = () => {
      const moment = Date.now();
      if (moment - keptAt.current >= KEEP_MS) {
        keptAt.current = moment;
        keepSitting(memberId, { sitting: { ...sitting, seenAt: moment }, block });
      }
      act({ type: 'ticked' });
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('pagehide', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('pagehide', tick);
    };
  }, [going, act, memberId, sitting, block]);

  return {
    sitting,
    block,
    swap: (index, direction) => setBlock((before) => swapped(before, index, direction)),
    act,
    elapsed: elapsedMs(sitting.clock, Math.max(now, sitting.clock.startedAt ?? 0)) / 1000,
    going,
  };
}
