import type { Demonstration } from '../pose/format';

/** Where the parts of one repetition lie, in seconds from its start. Read from the file alone: no body is solved for it. */
export interface Tempo {
  /** The way there has ended, and the hold begins. */
  readonly liftEnd: number;
  /** The hold has ended, and the way back begins; the same as `liftEnd` where nothing is held. */
  readonly lowerFrom: number;
  /** The start is reached again; what follows is a rest. */
  readonly lowerEnd: number;
  readonly seconds: number;
  /** What the still pictures show: the start, the way, and the moment by which one knows the exercise. */
  readonly stills: readonly [string, string, string];
  /** When that moment is come to. */
  readonly telling: number;
}

export type PhaseName = 'lift' | 'hold' | 'lower' | 'rest';

/** The hold that counts is the longest; without one the turning point is where the way back begins. */
export function tempoOf(demonstration: Demonstration): Tempo {
  const { start, steps } = demonstration.motion;
  const come: { frame: string; at: number }[] = [{ frame: start, at: 0 }];
  let firstHeld: number | undefined;
  let at = 0;
  let back: number | undefined;
  let hold: { from: number; to: number } | undefined;
  let lowerEnd = 0;
  for (const step of steps) {
    if ('hold' in step) {
      const held = step.phase !== 'rest';
      if (held && (!hold || step.hold > hold.to - hold.from + 1e-6)) hold = { from: at, to: at + step.hold };
      if (held && firstHeld === undefined) firstHeld = come.length - 1;
      at += step.hold;
      if (held) lowerEnd = at;
      continue;
    }
    if (back === undefined && (step.phase ?? (step.to === start ? 'lower' : 'lift')) === 'lower') back = at;
    at += step.seconds;
    lowerEnd = at;
    if (step.to !== come.at(-1)?.frame) come.push({ frame: step.to, at });
  }
  const turn = back ?? at;
  // Held where it starts, or nowhere: then the first place that it goes to tells.
  const told = Math.min(come.length - 1, firstHeld || 1);
  const telling = come[told] ?? { frame: start, at: 0 };
  return {
    liftEnd: hold?.from ?? turn,
    lowerFrom: hold?.to ?? turn,
    lowerEnd: Math.max(lowerEnd, hold?.to ?? turn),
    seconds: at,
    stills: [start, told > 1 ? (come[told - 1]?.frame ?? '') : 'on the way', telling.frame],
    telling: telling.at,
  };
}

/** The moment of the motion at which that much of a phase is done; `share` 0 to 1. */
export function momentIn(tempo: Tempo, phase: PhaseName, share: number): number {
  const s = Math.min(1, Math.max(0, share));
  const [from, to] = {
    lift: [0, tempo.liftEnd],
    hold: [tempo.liftEnd, tempo.lowerFrom],
    lower: [tempo.lowerFrom, tempo.lowerEnd],
    rest: [tempo.lowerEnd, tempo.seconds],
  }[phase] as [number, number];
  // The end of a repetition is the start of the next, and the last moment before it shows the same.
  return Math.min(from + s * (to - from), Math.max(0, tempo.seconds - 1e-6));
}

/** Which of the three still pictures is the nearest to what is done at that moment. */
export function stillAt(tempo: Tempo, moment: number): 0 | 1 | 2 {
  const there = tempo.telling > 0 ? moment / tempo.telling : 1;
  const back = (moment - tempo.lowerFrom) / Math.max(0.01, tempo.lowerEnd - tempo.lowerFrom);
  const away = moment < tempo.lowerFrom ? Math.min(1, there) : 1 - Math.min(1, back);
  if (away < 0.25) return 0;
  return away < 0.75 ? 1 : 2;
}
