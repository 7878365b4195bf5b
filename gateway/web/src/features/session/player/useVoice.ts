import { useEffect } from 'react';
import { announcement } from './segmentWords';
import type { Position } from './timeline';
import { say } from './voice';

/** Says what changes, as a screen reader would: not every second and not every repetition. */
export function useVoice(position: Position | null, going: boolean): void {
  const segment = position && !position.done ? position.segment : null;
  const index = position && !position.done ? position.index : -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is what makes it a new segment
  useEffect(() => {
    if (going && segment) say(announcement(segment));
  }, [going, index]);
}
