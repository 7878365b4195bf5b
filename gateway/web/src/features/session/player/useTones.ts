import { useEffect } from 'react';
import { tone } from './sound';
import type { Position } from './timeline';

const pitches = {
  ready: 'tick',
  switch: 'low',
  rest: 'low',
  lift: 'high',
  hold: 'high',
  lower: 'low',
  ease: 'low',
  go: 'high',
} as const;

/** A tone when what to do changes, and a tick for each of the last three seconds of waiting. */
export function useTones(position: Position | null, going: boolean): void {
  const kind = position && !position.done ? position.segment.kind : null;
  const index = position && !position.done ? position.index : -1;
  const waiting = kind === 'ready' || kind === 'rest' || kind === 'switch';
  const seconds = position && !position.done ? Math.ceil(position.left) : 0;
  const tick = going && waiting && seconds <= 3 ? seconds : 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is what makes it a new segment
  useEffect(() => {
    if (going && kind) tone(pitches[kind]);
  }, [going, kind, index]);
  useEffect(() => {
    if (tick > 0) tone('tick');
  }, [tick]);
}
