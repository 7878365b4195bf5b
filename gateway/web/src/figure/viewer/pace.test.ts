import { describe, expect, it } from 'vitest';
import { Pace } from './pace';

const ratioAfter = (pace: Pace, ...between: number[]): number => {
  for (const milliseconds of between) pace.note(milliseconds);
  return pace.ratio;
};
const times = (count: number, milliseconds: number): number[] =>
  Array.from({ length: count }, () => milliseconds);

describe('how sharply the figure is drawn', () => {
  it('is as sharp as the screen, up to two, on a device that keeps up', () => {
    expect(ratioAfter(new Pace(3), ...times(60, 17))).toBe(2);
  });

  it('gives way step by step on a slow one, and ends somewhere', () => {
    const pace = new Pace(2);
    expect(ratioAfter(pace, ...times(6, 90))).toBeCloseTo(1.3);
    expect(ratioAfter(pace, ...times(60, 90))).toBe(0.6);
  });

  it('does not take one long pause for slowness', () => {
    expect(ratioAfter(new Pace(2), 17, 17, 4000, 17, 17, 17)).toBe(2);
  });
});
