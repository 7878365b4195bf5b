import { describe, expect, it } from 'vitest';
import { daysUntil, longDay, todayIn } from './dates';

describe('dates', () => {
  it('takes today from the person’s own zone', () => {
    const lateUtc = new Date('2026-11-20T20:30:00Z');
    expect(todayIn('Australia/Melbourne', lateUtc)).toBe('2026-11-21');
    expect(todayIn('Australia/Perth', lateUtc)).toBe('2026-11-21');
    expect(todayIn('UTC', lateUtc)).toBe('2026-11-20');
  });

  it('does not move a local date between zones', () => {
    expect(longDay('2026-11-21')).toContain('21 November');
  });

  it('counts a day begun, and never below nought', () => {
    const now = new Date('2026-11-21T00:00:00Z');
    expect(daysUntil('2026-11-22T01:00:00Z', now)).toBe(2);
    expect(daysUntil('2026-11-20T00:00:00Z', now)).toBe(0);
  });
});
