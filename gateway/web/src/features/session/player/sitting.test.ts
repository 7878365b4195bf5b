import { describe, expect, it } from 'vitest';
import { elapsedMs } from './clock';
import { playableBlock, playableItem } from './fixtures';
import { type Action, newSitting, resumed, type Sitting, step } from './sitting';
import { logOf } from './sittingLog';

const MORNING = Date.parse('2026-11-20T20:30:00Z');
const stretch = playableItem('ql-contract-relax', {
  repetitions: 2,
  holdSeconds: 30,
  timesADay: 1,
  daysAWeek: 7,
});
const bridge = playableItem('glute-bridge', { sets: 2, repetitions: 1, holdSeconds: 10, restSeconds: 20 });
const block = playableBlock(stretch, bridge);
// stretch: ready 0-3, hold 3-33, ease 33-36, hold 36-66 · bridge: ready 0-3, hold 3-13, rest 13-33, hold 33-43

/** Plays actions at seconds after the start. */
function play(from: Sitting, ...moves: [number, Action][]): Sitting {
  return moves.reduce(
    (sitting, [second, action]) => step(sitting, action, block, MORNING + second * 1000),
    from,
  );
}

const begun = play(
  newSitting('session-1', block, MORNING),
  [0, { type: 'checked', check: 'no-change' }],
  [1, { type: 'painBefore', value: 5 }],
  [2, { type: 'began' }],
);
const running = play(begun, [10, { type: 'started' }]);

describe('a session', () => {
  it('asks, then shows the first card, then runs it', () => {
    expect(newSitting('session-1', block, MORNING).stage).toBe('check');
    expect(begun).toMatchObject({ stage: 'card', index: 0, painBefore: 5 });
    expect(running.stage).toBe('running');
  });

  it('is right after 60 seconds in the background, when no tick came', () => {
    const back = play(running, [10 + 60, { type: 'ticked' }]);
    expect(back.stage).toBe('running');
    expect(elapsedMs(back.clock, MORNING + 70_000)).toBe(60_000);
  });

  it('goes on to the next card when the exercise ran out meanwhile, its sets counted', () => {
    const back = play(running, [10 + 600, { type: 'ticked' }]);
    expect(back).toMatchObject({ stage: 'card', index: 1 });
    expect(back.outcomes[0]).toEqual({ setsDone: 1, skipped: false });
  });

  it('stands still while paused, however long', () => {
    const paused = play(running, [20, { type: 'paused' }], [500, { type: 'ticked' }]);
    expect(elapsedMs(paused.clock, MORNING + 900_000)).toBe(10_000);
    const on = play(paused, [1000, { type: 'resumed' }]);
    expect(elapsedMs(on.clock, MORNING + 1_005_000)).toBe(15_000);
  });

  it('comes back from a closed tab paused, where it was last seen', () => {
    const lastSeen: Sitting = { ...running, seenAt: MORNING + 25_000 };
    const again = resumed(JSON.parse(JSON.stringify(lastSeen)) as Sitting);
    expect(again.clock.startedAt).toBeNull();
    expect(elapsedMs(again.clock, MORNING + 9_000_000)).toBe(15_000);
    expect(again.painBefore).toBe(5);
  });

  it('skips a wait without missing anything, and a set as missed', () => {
    const second = play(begun, [3, { type: 'skippedExercise' }], [5, { type: 'started' }]);
    const waited = play(second, [5 + 14, { type: 'skippedAhead' }]);
    expect(elapsedMs(waited.clock, MORNING + 19_000)).toBe(33_000);
    expect(waited.skippedRuns).toEqual([]);
    const missed = play(second, [5 + 5, { type: 'skippedAhead' }]);
    expect(missed.skippedRuns).toEqual([0]);
    const end = play(missed, [5 + 5 + 31, { type: 'ticked' }]);
    expect(end.outcomes[1]).toEqual({ setsDone: 1, skipped: false });
    expect(end.stage).toBe('after');
  });

  it('goes back to the card from the count-in, and forgets a skip that was gone back over', () => {
    expect(play(running, [11, { type: 'wentBack' }]).stage).toBe('card');
    const second = play(begun, [3, { type: 'skippedExercise' }], [5, { type: 'started' }]);
    const again = play(second, [9, { type: 'skippedAhead' }], [10, { type: 'wentBack' }]);
    expect(again.skippedRuns).toEqual([]);
  });

  it('keeps what was done when finished early', () => {
    const early = play(running, [12, { type: 'stoppedEarly' }]);
    expect(early.stage).toBe('after');
    expect(early.outcomes[0]).toEqual({ setsDone: 0, skipped: true });
  });
});

describe('the log of a session', () => {
  const done = play(
    running,
    [10 + 70, { type: 'ticked' }],
    [90, { type: 'skippedExercise' }],
    [100, { type: 'said', painAfter: 3, note: '  ' }],
    [110, { type: 'finished' }],
  );

  it('says what was done with the dosage of the day, and nothing that was not answered', () => {
    expect(logOf(done, block)).toEqual({
      date: '2026-11-21',
      block: 'morning',
      startedAt: '2026-11-20T20:30:00.000Z',
      finishedAt: '2026-11-20T20:31:50.000Z',
      check: 'no-change',
      painBefore: 5,
      painAfter: 3,
      items: [
        {
          enrolment: 'enrolment-1',
          exercise: 'ql-contract-relax',
          revision: 'revision-1',
          dosage: { sets: 1, repetitions: 2, holdSeconds: 30, side: 'both' },
          setsDone: 1,
          skipped: false,
        },
        {
          enrolment: 'enrolment-1',
          exercise: 'glute-bridge',
          revision: 'revision-1',
          dosage: { sets: 2, repetitions: 1, holdSeconds: 10, side: 'both', restSeconds: 20 },
          setsDone: 0,
          skipped: true,
        },
      ],
    });
  });

  it('is the same each time it is made', () => {
    expect(JSON.stringify(logOf(done, block))).toBe(JSON.stringify(logOf(done, block)));
  });
});
