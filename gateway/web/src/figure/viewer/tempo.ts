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
  /** Every frame in the order in which it is first come to, and when. */
  readonly stops: readonly { readonly frame: string; readonly at: number }[];
}

export type PhaseName = 'lift' | 'hold' | 'lower' | 'rest';

/** The hold that counts is the longest; without one the turning point is where the way back begins. */
export function tempoOf(demonstration: Demonstration): Tempo {
  const { start, steps } = demonstration.motion;
  const stops = [{ frame: start, at: 0 }];
  let at = 0;
  let back: number | undefined;
  let hold: { from: number; to: number } | undefined;
  let lowerEnd = 0;
  for (const step of steps) {
    if ('hold' in step) {
      const held = step.phase !== 'rest';
      if (held && (!hold || step.hold > hold.to - hold.from + 1e-6)) hold = { from: at, to: at + step.hold };
      at += step.hold;
      if (held) lowerEnd = at;
      continue;
    }
    if (back === undefined && (step.phase ?? (step.to === start ? 'lower' : 'lift')) === 'lower') back = at;
    at += step.seconds;
    lowerEnd = at;
    if (!stops.some((stop) => stop.frame === step.to)) stops.push({ frame: step.to, at });
  }
  const turn = back ?? at;
  return {
    liftEnd: hold?.from ?? turn,
    lowerFrom: hold?.to ?? turn,
    lowerEnd: Math.max(lowerEnd, hold?.to ?? turn),
    seconds: at,
    stops,
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

/** Which of the still pictures shows what is done at that moment: the one that was reached, or is being moved to. */
export function stopAt(tempo: Tempo, moment: number): number {
  if (moment <= 0 || moment >= tempo.lowerEnd - 1e-3) return 0;
  const ahead = tempo.stops.findIndex((stop, index) => index > 0 && moment <= stop.at + 1e-6);
  return ahead === -1 ? tempo.stops.length - 1 : ahead;
}
