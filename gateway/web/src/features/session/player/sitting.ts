import type { BlockKey, PlayableBlock, SessionLog } from '~/api/programs';
import * as clocks from './clock';
import { backFrom, positionAt, setsDone, skipFrom, type Timeline, timelineOf } from './timeline';

export type Stage = 'check' | 'before' | 'card' | 'running' | 'after' | 'finished';

export interface ItemOutcome {
  setsDone: number;
  skipped: boolean;
}

/** One session as it is being done: all that a closed tab needs to go on. */
export interface Sitting {
  id: string;
  date: string;
  block: BlockKey;
  startedAt: string;
  finishedAt: string | null;
  stage: Stage;
  check: SessionLog['check'];
  index: number;
  clock: clocks.Clock;
  skippedRuns: number[];
  outcomes: (ItemOutcome | null)[];
  painBefore?: number;
  painAfter?: number;
  effort?: number;
  note: string;
  /** When it was last seen going, epoch milliseconds; a closed tab counts only up to here. */
  seenAt: number;
}

export type Action =
  | { type: 'checked'; check: SessionLog['check'] }
  | { type: 'painBefore'; value: number }
  | { type: 'began' }
  | { type: 'started' }
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'wentBack' }
  | { type: 'skippedAhead' }
  | { type: 'ticked' }
  | { type: 'skippedExercise' }
  | { type: 'stoppedEarly' }
  | { type: 'said'; painAfter?: number; effort?: number; note?: string }
  | { type: 'finished' };

export function newSitting(id: string, block: PlayableBlock, now: number): Sitting {
  return {
    id,
    date: block.date,
    block: block.block,
    startedAt: new Date(now).toISOString(),
    finishedAt: null,
    stage: 'check',
    check: 'no-change',
    index: 0,
    clock: clocks.stopped,
    skippedRuns: [],
    outcomes: block.items.map(() => null),
    note: '',
    seenAt: now,
  };
}

export function timelineAt(block: PlayableBlock, index: number): Timeline | null {
  const item = block.items[index];
  return item ? timelineOf(item.dosage, item.secondsPerRepetition ?? undefined) : null;
}

/** The whole of what can happen in a session. Pure: the time comes in from outside. */
export function step(sitting: Sitting, action: Action, block: PlayableBlock, now: number): Sitting {
  const next = change(sitting, action, block, now);
  return next === sitting ? sitting : { ...next, seenAt: now };
}

function change(sitting: Sitting, action: Action, block: PlayableBlock, now: number): Sitting {
  const timeline = timelineAt(block, sitting.index);
  const elapsed = clocks.elapsedMs(sitting.clock, now) / 1000;
  switch (action.type) {
    case 'checked':
      return { ...sitting, check: action.check, stage: 'before' };
    case 'painBefore':
      return { ...sitting, painBefore: action.value };
    case 'began':
      return { ...sitting, stage: block.items.length > 0 ? 'card' : 'after' };
    case 'started':
      return { ...sitting, stage: 'running', skippedRuns: [], clock: clocks.start(clocks.stopped, now) };
    case 'paused':
      return { ...sitting, clock: clocks.pause(sitting.clock, now) };
    case 'resumed':
      return { ...sitting, clock: clocks.start(sitting.clock, now) };
    case 'wentBack':
      return goBack(sitting, timeline, elapsed, now);
    case 'skippedAhead':
      return goAhead(sitting, timeline, elapsed, block, now);
    case 'ticked':
      if (!timeline || sitting.stage !== 'running' || !positionAt(timeline, elapsed).done) return sitting;
      return closeItem(
        sitting,
        { setsDone: setsDone(timeline, elapsed, sitting.skippedRuns), skipped: false },
        block,
      );
    case 'skippedExercise':
      return closeItem(sitting, { setsDone: 0, skipped: true }, block);
    case 'stoppedEarly':
      return { ...withOutcomeOfNow(sitting, timeline, elapsed), stage: 'after', clock: clocks.stopped };
    case 'said':
      return { ...sitting, ...withoutType(action) };
    case 'finished':
      return { ...sitting, stage: 'finished', finishedAt: new Date(now).toISOString() };
  }
}

function goBack(sitting: Sitting, timeline: Timeline | null, elapsed: number, now: number): Sitting {
  if (sitting.stage === 'card' && sitting.index > 0)
    return { ...sitting, index: sitting.index - 1, clock: clocks.stopped, skippedRuns: [] };
  if (sitting.stage !== 'running' || !timeline) return sitting;
  const position = positionAt(timeline, elapsed);
  if (!position.done && position.segment.run === 0 && position.segment.repetition === 0)
    return { ...sitting, stage: 'card', clock: clocks.stopped };
  const to = backFrom(timeline, elapsed);
  const run = timeline.segments.find((segment) => segment.from === to)?.run ?? 0;
  return {
    ...sitting,
    clock: clocks.seek(sitting.clock, to * 1000, now),
    skippedRuns: sitting.skippedRuns.filter((skipped) => skipped < run),
  };
}

function goAhead(
  sitting: Sitting,
  timeline: Timeline | null,
  elapsed: number,
  block: PlayableBlock,
  now: number,
): Sitting {
  if (!timeline) return sitting;
  const position = positionAt(timeline, elapsed);
  if (position.done) return sitting;
  // Skipping a rest or a get-ready only shortens the wait; nothing is missed.
  const waiting = position.segment.repetition === 0;
  const to = waiting ? position.segment.from + position.segment.seconds : skipFrom(timeline, elapsed);
  const skippedRuns = waiting ? sitting.skippedRuns : [...sitting.skippedRuns, position.segment.run];
  if (to >= timeline.length) {
    const done = setsDone(timeline, timeline.length, skippedRuns);
    return closeItem({ ...sitting, skippedRuns }, { setsDone: done, skipped: done === 0 }, block);
  }
  return { ...sitting, skippedRuns, clock: clocks.seek(sitting.clock, to * 1000, now) };
}

function closeItem(sitting: Sitting, outcome: ItemOutcome, block: PlayableBlock): Sitting {
  const outcomes = sitting.outcomes.map((before, index) => (index === sitting.index ? outcome : before));
  const last = sitting.index >= block.items.length - 1;
  return {
    ...sitting,
    outcomes,
    clock: clocks.stopped,
    skippedRuns: [],
    index: last ? sitting.index : sitting.index + 1,
    stage: last ? 'after' : 'card',
  };
}

function withOutcomeOfNow(sitting: Sitting, timeline: Timeline | null, elapsed: number): Sitting {
  if (sitting.stage !== 'running' || !timeline) return sitting;
  const done = setsDone(timeline, elapsed, sitting.skippedRuns);
  const outcomes = sitting.outcomes.map((before, index) =>
    index === sitting.index ? { setsDone: done, skipped: done === 0 } : before,
  );
  return { ...sitting, outcomes };
}

function withoutType({ type: _, ...said }: Extract<Action, { type: 'said' }>) {
  return said;
}

/** A tab that was closed while the timer ran comes back paused, where it was last seen. */
export function resumed(sitting: Sitting): Sitting {
  return { ...sitting, clock: clocks.pause(sitting.clock, sitting.seenAt) };
}
