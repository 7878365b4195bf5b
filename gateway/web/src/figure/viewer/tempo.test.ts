import { describe, expect, it } from 'vitest';
import { bridge, kneeHug } from './fixtures';
import { momentIn, stillAt, tempoOf } from './tempo';

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

  it('knows what the three still pictures show, and which of them is the nearest', () => {
    const [bridging, hugging] = [tempoOf(bridge), tempoOf(kneeHug)];
    expect(bridging.stills).toEqual(['lying', 'on the way', 'lifted']);
    expect(hugging.stills).toEqual(['start', 'on the way', 'halfWay']);
    expect([0, 1, 1.9, 4, 5.2, 6.2, 7.4, 7.8].map((moment) => stillAt(bridging, moment))).toEqual([
      0, 1, 2, 2, 2, 1, 0, 0,
    ]);
  });

  it('names the frame that comes before the telling one, where there is one', () => {
    const steps = [
      { to: 'halfWay', seconds: 1 },
      { to: 'drawn', seconds: 2 },
      { hold: 6 },
      { to: 'start', seconds: 2 },
    ];
    const tempo = tempoOf({ ...kneeHug, motion: { start: 'start', steps } });
    expect(tempo.stills).toEqual(['start', 'halfWay', 'drawn']);
    expect(tempo.telling).toBe(3);
  });
});
