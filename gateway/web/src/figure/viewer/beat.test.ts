import { describe, expect, it } from 'vitest';
import { type Beat, momentOf } from './beat';
import { bridge } from './fixtures';
import { tempoOf } from './tempo';

const tempo = tempoOf(bridge);
const beat = (some: Partial<Beat>): Beat => ({
  doing: 'rest',
  side: 'right',
  done: 0,
  seconds: 10,
  before: null,
  next: null,
  going: true,
  ...some,
});
const at = (some: Partial<Beat>): number => momentOf(tempo, beat(some)).at;

describe('moving in time with a clock', () => {
  it('lifts, holds and lowers in the clock’s time, not in its own', () => {
    expect(at({ doing: 'lift', done: 2, seconds: 5 })).toBeCloseTo(0.8);
    expect(at({ doing: 'hold', done: 12, seconds: 30 })).toBeCloseTo(3.2);
    expect(at({ doing: 'lower', done: 1, seconds: 1 })).toBeCloseTo(7.5);
  });

  it('keeps on at its own tempo when the clock only counts minutes', () => {
    expect(at({ doing: 'go', done: 19, seconds: 120 })).toBeCloseTo(3);
  });

  it('waits at its start between two sets', () => {
    const lowered = { doing: 'lower', side: 'right' } as const;
    const lifting = { doing: 'lift', side: 'right' } as const;
    for (const done of [0, 5, 9.9]) expect(at({ done, before: lowered, next: lifting })).toBe(0);
  });

  it('is up in time for a hold, and comes down from one before it rests', () => {
    const held = { doing: 'hold', side: 'right' } as const;
    const rest = { seconds: 20, before: held, next: held };
    expect(at({ ...rest, done: 0 })).toBeCloseTo(5);
    expect(at({ ...rest, done: 2.4 })).toBeCloseTo(7.4);
    expect(at({ ...rest, done: 10 })).toBe(0);
    expect(at({ ...rest, done: 19 })).toBeCloseTo(1);
    expect(at({ ...rest, done: 20 })).toBeCloseTo(2);
  });

  it('hurries both ways alike when the rest is short, and never jumps', () => {
    const held = { doing: 'hold', side: 'right' } as const;
    let last = at({ seconds: 3, before: held, next: held, done: 0 });
    for (let done = 0.02; done <= 3; done += 0.02) {
      const now = at({ seconds: 3, before: held, next: held, done });
      const step = Math.abs(now - last);
      // From the end of one repetition to the start of the next is no way at all.
      if (!(last > 7.4 && now < 0.1)) expect(step).toBeLessThan(0.06);
      last = now;
    }
    expect(last).toBeCloseTo(2, 1);
  });

  it('shows the side that was held until that is let go of', () => {
    const rest = {
      seconds: 10,
      side: 'left',
      before: { doing: 'hold', side: 'right' },
      next: { doing: 'hold', side: 'left' },
    } as const;
    expect(momentOf(tempo, beat({ ...rest, done: 1 })).side).toBe('right');
    expect(momentOf(tempo, beat({ ...rest, done: 4 })).side).toBe('left');
  });

  it('eases off between two holds no further than it can without hurrying', () => {
    expect(at({ doing: 'ease', done: 0, seconds: 1 })).toBeCloseTo(2);
    expect(at({ doing: 'ease', done: 0.5, seconds: 1 })).toBeCloseTo(1.5);
    expect(at({ doing: 'ease', done: 4, seconds: 8 })).toBeCloseTo(0);
    expect(at({ doing: 'ease', done: 8, seconds: 8 })).toBeCloseTo(2);
  });
});
