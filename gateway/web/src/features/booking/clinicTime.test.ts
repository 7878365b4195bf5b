import { describe, expect, it } from 'vitest';
import { clockAt, dayAt, daysLater, dayWordsAt, zoneToName } from './clinicTime';

const melbourne = 'Australia/Melbourne';

describe('the clinic’s time', () => {
  it('is its own on both sides of a change of the clock', () => {
    expect(clockAt(melbourne, '2026-10-02T23:00:00Z')).toMatch(/^9:00/);
    expect(clockAt(melbourne, '2026-10-03T23:00:00Z')).toMatch(/^10:00/);
    expect(dayAt(melbourne, '2026-10-03T14:30:00Z')).toBe('2026-10-04');
  });

  it('is named only to who would read another hour off their own clock', () => {
    const instant = '2026-11-24T01:00:00Z';
    expect(zoneToName(melbourne, instant, 'Australia/Perth')).toMatch(/Australian Eastern Daylight/);
    expect(zoneToName(melbourne, instant, 'Australia/Sydney')).toBeNull();
    // Brisbane keeps no summer time: the same in July, another hour in November.
    expect(zoneToName(melbourne, '2026-07-24T01:00:00Z', 'Australia/Brisbane')).toBeNull();
    expect(zoneToName(melbourne, instant, 'Australia/Brisbane')).not.toBeNull();
  });

  it('counts days on the calendar, over the day that has 23 hours', () => {
    expect(daysLater('2026-10-03', 1)).toBe('2026-10-04');
    expect(daysLater('2026-10-03', 2)).toBe('2026-10-05');
    expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysLater('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('says the year once it is another one', () => {
    const now = new Date('2026-11-21T00:00:00Z');
    expect(dayWordsAt(melbourne, '2026-11-24T01:00:00Z', now)).not.toContain('2026');
    expect(dayWordsAt(melbourne, '2027-01-05T01:00:00Z', now)).toContain('2027');
  });
});
