import { describe, expect, it } from 'vitest';
import { bridge, kneeHug } from './fixtures';
import { momentIn, stopAt, tempoOf } from './tempo';

describe('the tempo of a demonstration', () => {
  it('has its way there before the hold, its way back after it, and then its rest', () => {
    expect(tempoOf(bridge)).toMatchObject({ liftEnd: 2, lowerFrom: 5, lowerEnd: 7.5, seconds: 8 });
  });

  it('takes the longest hold for the one that counts', () => {
    expect(tempoOf(kneeHug)).toMatchObject({ liftEnd: 3.5, lowerFrom: 9.5, lowerEnd: 12.5 });
  });

  it('turns where the way back begins when nothing is held', () => {
    const walk = {
      ...bridge,
      motion: {
        start: 'lying',
        steps: [
          { to: 'lifted', seconds: 1 },
          { to: 'lying', seconds: 2 },
        ],
      },
    };
    expect(tempoOf(walk)).toMatchObject({ liftEnd: 1, lowerFrom: 1, lowerEnd: 3, seconds: 3 });
  });

  it('knows the moment of any part of a phase', () => {
    const tempo = tempoOf(bridge);
    expect(momentIn(tempo, 'lift', 0.5)).toBe(1);
    expect(momentIn(tempo, 'hold', 0)).toBe(2);
    expect(momentIn(tempo, 'lower', 1)).toBe(7.5);
    expect(momentIn(tempo, 'rest', 1)).toBeLessThan(8);
  });

  it('has one still picture for each frame, in the order in which they are come to', () => {
    const tempo = tempoOf(kneeHug);
    expect(tempo.stops.map((stop) => stop.frame)).toEqual(['start', 'halfWay', 'drawn']);
    expect([0, 0.5, 2, 6, 12.6].map((moment) => stopAt(tempo, moment))).toEqual([0, 1, 2, 2, 0]);
  });
});
