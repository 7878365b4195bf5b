import { describe, expect, it } from 'vitest';
import { quietAt } from './quietAt';

describe('quiet hours', () => {
  it.each([
    ['20:59', '21:00', '07:00', false],
    ['21:00', '21:00', '07:00', true],
    ['06:59', '21:00', '07:00', true],
    ['07:00', '21:00', '07:00', false],
    ['13:00', '12:00', '14:00', true],
    ['14:00', '12:00', '14:00', false],
    ['09:00', '09:00', '09:00', false],
  ])('at %s, from %s until %s: %s', (time, from, until, quiet) => {
    expect(quietAt(time, from, until)).toBe(quiet);
  });
});
