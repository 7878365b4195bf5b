import type { Beat, Doing, Doings } from '~/figure/viewer/beat';
import { positionAt, type Segment, type Timeline } from './timeline';

const doings: Record<Segment['kind'], Doing> = {
  ready: 'rest',
  switch: 'rest',
  rest: 'rest',
  lift: 'lift',
  hold: 'hold',
  lower: 'lower',
  ease: 'ease',
  go: 'go',
};

/** The demonstrations are written for the right side, which is why it comes first. */
const doingsOf = (segment: Segment | undefined): Doings | null =>
  segment ? { doing: doings[segment.kind], side: segment.side === 'second' ? 'left' : 'right' } : null;

/** What the timer wants of the figure at that moment; null when the exercise is over. */
export function beatAt(timeline: Timeline, elapsedSeconds: number, going: boolean): Beat | null {
  const position = positionAt(timeline, elapsedSeconds);
  if (position.done) return null;
  const { segment, index, left } = position;
  return {
    ...(doingsOf(segment) as Doings),
    done: segment.seconds - left,
    seconds: segment.seconds,
    before: doingsOf(timeline.segments[index - 1]),
    next: doingsOf(timeline.segments[index + 1]),
    going,
  };
}
