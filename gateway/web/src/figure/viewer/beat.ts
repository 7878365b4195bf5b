import type { Side } from '../body/skeleton';
import { momentIn, type Tempo } from './tempo';

/** What somebody else's clock wants done: `ease` lets go for a moment between two holds, `go` keeps on at its own tempo. */
export type Doing = 'lift' | 'hold' | 'lower' | 'rest' | 'ease' | 'go';

export interface Doings {
  readonly doing: Doing;
  readonly side: Side;
}

/** One moment of an outside clock, as the session's timer tells it. Seconds. */
export interface Beat extends Doings {
  /** How long this has been done, and how long it is to be done. */
  readonly done: number;
  readonly seconds: number;
  readonly before: Doings | null;
  readonly next: Doings | null;
  /** False while the clock is stopped: nothing moves. */
  readonly going: boolean;
}

export interface Moment {
  /** Seconds into the motion. */
  readonly at: number;
  readonly side: Side;
}

const smooth = (s: number): number => s * s * (3 - 2 * s);
const holds = (one: Doings | null): boolean => one?.doing === 'hold' || one?.doing === 'ease';

/** Where in the motion the figure is to be, so that it moves in time with the clock. */
export function momentOf(tempo: Tempo, beat: Beat): Moment {
  const share = beat.seconds > 0 ? Math.min(1, Math.max(0, beat.done / beat.seconds)) : 1;
  switch (beat.doing) {
    case 'lift':
    case 'hold':
    case 'lower':
      return { at: momentIn(tempo, beat.doing, share), side: beat.side };
    case 'go':
      return { at: tempo.seconds > 0 ? beat.done % tempo.seconds : 0, side: beat.side };
    case 'ease':
      return { at: eased(tempo, beat.seconds, share), side: beat.side };
    case 'rest':
      return resting(tempo, beat);
  }
}

/** Between two holds the figure comes back as far as it can without hurrying, and goes on. */
function eased(tempo: Tempo, seconds: number, share: number): number {
  const depth = Math.min(1, seconds / 2 / Math.max(0.5, tempo.liftEnd));
  const out = share < 0.5 ? smooth(share * 2) : smooth(2 - share * 2);
  return momentIn(tempo, 'lift', 1 - depth * out);
}

/** Whoever has held comes down first; whoever is to hold is up in time. In between the figure waits at its start. */
function resting(tempo: Tempo, beat: Beat): Moment {
  const lower = holds(beat.before) ? Math.max(0.5, tempo.lowerEnd - tempo.lowerFrom) : 0;
  const lift = holds(beat.next) ? Math.max(0.5, tempo.liftEnd) : 0;
  const fits = lower + lift > beat.seconds ? beat.seconds / (lower + lift) : 1;
  const lowerSeconds = lower * fits;
  const liftSeconds = lift * fits;
  if (beat.done < lowerSeconds) {
    const side = beat.before?.side ?? beat.side;
    return { at: momentIn(tempo, 'lower', beat.done / lowerSeconds), side };
  }
  const left = beat.seconds - beat.done;
  if (left < liftSeconds) return { at: momentIn(tempo, 'lift', 1 - left / liftSeconds), side: beat.side };
  return { at: 0, side: beat.side };
}
