import { describe, expect, it } from 'vitest';
import type { Dosage } from '~/api/programs';
import { backFrom, positionAt, setsDone, skipFrom, timelineOf } from './timeline';

const dosage = (parts: Partial<Dosage>): Dosage => ({ sets: 1, side: 'both', ...parts });
const shape = (parts: Partial<Dosage>, secondsPerRepetition?: number) =>
  timelineOf(dosage(parts), secondsPerRepetition).segments.map((one) => `${one.kind} ${one.seconds}`);

describe('laying out an exercise', () => {
  it('counts three seconds in, then paces each repetition by the tempo', () => {
    expect(shape({ repetitions: 2, tempo: '2-1-3' })).toEqual([
      'ready 3',
      'lift 2',
      'hold 1',
      'lower 3',
      'lift 2',
      'hold 1',
      'lower 3',
    ]);
  });

  it('splits the typical time of a repetition when there is no tempo', () => {
    expect(shape({ repetitions: 1 }, 6)).toEqual(['ready 3', 'lift 3', 'lower 3']);
  });

  it('holds a stretch in one piece and eases off between repetitions, not after the last', () => {
    expect(shape({ repetitions: 2, holdSeconds: 30 })).toEqual(['ready 3', 'hold 30', 'ease 3', 'hold 30']);
  });

  it('does each side in turn with time to change over, and rests only between sets', () => {
    const { segments } = timelineOf(
      dosage({ sets: 2, repetitions: 1, holdSeconds: 20, side: 'each', restSeconds: 45 }),
    );
    expect(segments.map((one) => `${one.kind} ${one.side} set ${one.set}`)).toEqual([
      'ready first set 1',
      'hold first set 1',
      'switch second set 1',
      'hold second set 1',
      'rest first set 2',
      'hold first set 2',
      'switch second set 2',
      'hold second set 2',
    ]);
    expect(segments.filter((one) => one.kind === 'rest').map((one) => one.seconds)).toEqual([45]);
  });

  it('lets minutes run as one piece', () => {
    expect(shape({ minutes: 0.5 })).toEqual(['ready 3', 'go 30']);
  });

  it('has no gap and no overlap', () => {
    const timeline = timelineOf(
      dosage({ sets: 3, repetitions: 12, holdSeconds: 3, side: 'each', restSeconds: 30 }),
    );
    let at = 0;
    for (const segment of timeline.segments) {
      expect(segment.from).toBe(at);
      at += segment.seconds;
    }
    expect(timeline.length).toBe(at);
  });
});

describe('where it stands', () => {
  const timeline = timelineOf(dosage({ sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 20 }));
  // ready 0-3, hold 3-33, rest 33-53, hold 53-83

  it('moves on exactly at the border', () => {
    expect(positionAt(timeline, 32.999)).toMatchObject({ segment: { kind: 'hold', set: 1 } });
    expect(positionAt(timeline, 33)).toMatchObject({ segment: { kind: 'rest' }, left: 20 });
    expect(positionAt(timeline, 83)).toEqual({ done: true });
  });

  it('goes back to the start of a set, or to the one before when it has hardly begun', () => {
    expect(backFrom(timeline, 60)).toBe(33);
    expect(backFrom(timeline, 54)).toBe(0);
    expect(backFrom(timeline, 1)).toBe(0);
  });

  it('skips to the next set, and from the last to the end', () => {
    expect(skipFrom(timeline, 10)).toBe(33);
    expect(skipFrom(timeline, 60)).toBe(83);
  });

  it('counts a set only when all of it was done', () => {
    expect(setsDone(timeline, 32, [])).toBe(0);
    expect(setsDone(timeline, 33, [])).toBe(1);
    expect(setsDone(timeline, 83, [])).toBe(2);
    expect(setsDone(timeline, 83, [0])).toBe(1);
  });

  it('does not count a set of which one side was skipped', () => {
    const sided = timelineOf(dosage({ repetitions: 1, holdSeconds: 10, side: 'each' }));
    expect(setsDone(sided, sided.length, [])).toBe(1);
    expect(setsDone(sided, sided.length, [1])).toBe(0);
  });
});
