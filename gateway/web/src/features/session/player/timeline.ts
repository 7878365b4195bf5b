import type { LoggedDosage } from '~/api/programs';

export type SegmentKind = 'ready' | 'switch' | 'rest' | 'lift' | 'hold' | 'lower' | 'ease' | 'go';

export interface Segment {
  kind: SegmentKind;
  /** Seconds from the start of the exercise. */
  from: number;
  seconds: number;
  /** Counted from 1. */
  set: number;
  /** Counted from 1; 0 while getting ready, resting or changing sides. */
  repetition: number;
  side: 'first' | 'second' | null;
  /** One set on one side: what "back" and "skip" jump between. It begins with its own getting ready. */
  run: number;
}

export interface Timeline {
  segments: Segment[];
  /** Seconds. */
  length: number;
  sets: number;
  repetitions: number;
  runs: number;
}

const GET_READY = 3;
const SWITCH_SIDES = 5;
const SHORT_REST = 15;
const BETWEEN_HOLDS = 3;
/** From here on a hold is the exercise itself, not a pause at the top of a repetition. */
const LONG_HOLD = 8;
const USUAL_REPETITION = 4;

/** Lays an exercise out in time. Times are of the dosage; nothing here looks at a clock. */
export function timelineOf(dosage: LoggedDosage, secondsPerRepetition = USUAL_REPETITION): Timeline {
  const sides: Segment['side'][] = dosage.side === 'each' ? ['first', 'second'] : [null];
  const sets = Math.max(1, dosage.sets);
  const work = workOf(dosage, secondsPerRepetition);
  const segments: Segment[] = [];
  let from = 0;
  let run = 0;

  const add = (
    kind: SegmentKind,
    seconds: number,
    set: number,
    repetition: number,
    side: Segment['side'],
  ) => {
    if (seconds <= 0) return;
    segments.push({ kind, from, seconds, set, repetition, side, run });
    from += seconds;
  };

  for (let set = 1; set <= sets; set++) {
    for (const side of sides) {
      if (run === 0) add('ready', GET_READY, set, 0, side);
      else if (side === 'second') add('switch', SWITCH_SIDES, set, 0, side);
      else add('rest', dosage.restSeconds ?? SHORT_REST, set, 0, side);
      for (const step of work) add(step.kind, step.seconds, set, step.repetition, side);
      run++;
    }
  }
  return { segments, length: from, sets, repetitions: dosage.repetitions ?? 0, runs: run };
}

interface WorkStep {
  kind: SegmentKind;
  seconds: number;
  repetition: number;
}

function workOf(dosage: LoggedDosage, secondsPerRepetition: number): WorkStep[] {
  if (dosage.minutes != null) return [{ kind: 'go', seconds: dosage.minutes * 60, repetition: 1 }];
  const repetitions = Math.max(1, dosage.repetitions ?? 1);
  const hold = dosage.holdSeconds ?? 0;
  const steps: WorkStep[] = [];
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    if (hold >= LONG_HOLD) {
      steps.push({ kind: 'hold', seconds: hold, repetition });
      if (repetition < repetitions) steps.push({ kind: 'ease', seconds: BETWEEN_HOLDS, repetition });
      continue;
    }
    const [lift, pause, lower] = paceOf(dosage, hold, secondsPerRepetition);
    steps.push({ kind: 'lift', seconds: lift, repetition });
    if (pause > 0) steps.push({ kind: 'hold', seconds: pause, repetition });
    steps.push({ kind: 'lower', seconds: lower, repetition });
  }
  return steps;
}

/** Lifting, pausing and lowering in seconds, from the tempo when there is one. */
function paceOf(dosage: LoggedDosage, hold: number, secondsPerRepetition: number): [number, number, number] {
  const tempo = /^(\d+)-(\d+)-(\d+)$/.exec(dosage.tempo ?? '');
  if (tempo) return [Number(tempo[1]) || 1, hold || Number(tempo[2]), Number(tempo[3]) || 1];
  const moving = Math.max(2, secondsPerRepetition - (secondsPerRepetition > hold + 2 ? hold : 0));
  return [moving / 2, hold, moving / 2];
}

export type Position =
  | { done: true }
  | { done: false; index: number; segment: Segment /** Seconds left, not rounded. */; left: number };

export function positionAt(timeline: Timeline, elapsedSeconds: number): Position {
  const index = timeline.segments.findIndex((segment) => elapsedSeconds < segment.from + segment.seconds);
  const segment = timeline.segments[index];
  if (!segment) return { done: true };
  return { done: false, index, segment, left: segment.from + segment.seconds - Math.max(0, elapsedSeconds) };
}

/** Where "back" goes: to the start of this run, or of the one before when this one has hardly begun. */
export function backFrom(timeline: Timeline, elapsedSeconds: number): number {
  const position = positionAt(timeline, elapsedSeconds);
  const run = position.done ? timeline.runs - 1 : position.segment.run;
  const begun = workStart(timeline, run);
  const hardlyBegun = elapsedSeconds < begun + 2;
  return runStart(timeline, hardlyBegun ? Math.max(0, run - 1) : run);
}

/** Where "skip" goes: to the next run's getting ready, or to the end. */
export function skipFrom(timeline: Timeline, elapsedSeconds: number): number {
  const position = positionAt(timeline, elapsedSeconds);
  if (position.done) return timeline.length;
  return runStart(timeline, position.segment.run + 1);
}

/** Sets whose every side was done to its end. */
export function setsDone(timeline: Timeline, elapsedSeconds: number, skippedRuns: readonly number[]): number {
  let done = 0;
  for (let set = 1; set <= timeline.sets; set++) {
    const ofSet = timeline.segments.filter((segment) => segment.set === set);
    const last = ofSet.at(-1);
    const whole = last !== undefined && elapsedSeconds >= last.from + last.seconds;
    if (whole && !ofSet.some((segment) => skippedRuns.includes(segment.run))) done++;
  }
  return done;
}

function runStart(timeline: Timeline, run: number): number {
  return timeline.segments.find((segment) => segment.run === run)?.from ?? timeline.length;
}

function workStart(timeline: Timeline, run: number): number {
  const work = timeline.segments.find((segment) => segment.run === run && segment.repetition > 0);
  return work?.from ?? timeline.length;
}
