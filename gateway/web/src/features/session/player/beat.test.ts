import { describe, expect, it } from 'vitest';
import { momentOf } from '~/figure/viewer/beat';
import { bridge, kneeHug } from '~/figure/viewer/fixtures';
import { tempoOf } from '~/figure/viewer/tempo';
import { beatAt } from './beat';
import { timelineOf } from './timeline';

describe('the figure and the timer', () => {
  it('lift, hold and lower together, whatever the dosage’s tempo', () => {
    const tempo = tempoOf(bridge);
    const timeline = timelineOf({ sets: 2, repetitions: 3, side: 'both', tempo: '3-1-4', restSeconds: 20 });
    for (const segment of timeline.segments) {
      const beat = beatAt(timeline, segment.from + segment.seconds / 2, true);
      if (!beat) throw new Error('the timer has nothing to say');
      const { at } = momentOf(tempo, beat);
      const expected = { lift: 1, hold: 3.5, lower: 6.25 }[segment.kind as 'lift'] ?? 0;
      expect([segment.kind, at]).toEqual([segment.kind, expect.closeTo(expected)]);
    }
  });

  it('hold on one side, come down, change sides, and are up again when the other hold begins', () => {
    const tempo = tempoOf(kneeHug);
    const timeline = timelineOf({ sets: 1, repetitions: 1, holdSeconds: 20, side: 'each', restSeconds: 0 });
    // ready 0-3, hold 3-23, switch 23-28, hold 28-48
    const seen = (second: number) => {
      const beat = beatAt(timeline, second, true);
      return beat && momentOf(tempo, beat);
    };
    expect(seen(0)?.at).toBe(0);
    expect(seen(2.999)?.at).toBeCloseTo(3.5, 1);
    expect(seen(20)).toMatchObject({ side: 'right' });
    expect(seen(23.1)).toMatchObject({ side: 'right' });
    expect(seen(25.32)?.at).toBeLessThan(0.1);
    expect(seen(27.999)?.at).toBeCloseTo(3.5, 1);
    expect(seen(28)).toMatchObject({ side: 'left' });
    expect(seen(48)).toBeNull();
  });

  it('stand still together', () => {
    const timeline = timelineOf({ sets: 1, repetitions: 2, side: 'both' });
    expect(beatAt(timeline, 4, false)).toMatchObject({ going: false, doing: 'lift' });
  });
});
