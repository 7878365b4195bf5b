import { describe, expect, it } from 'vitest';
import type { Slot, Slots } from '../api/types';
import { dayToShow, freeDays, nearestTimes, partsOfDay } from './freeTimes';

const zone = 'Australia/Melbourne';
const slot = (startsAt: string): Slot => ({ startsAt, practitioners: ['ned'] });
const shape = (slots: Slot[], where = zone) =>
  partsOfDay(slots, where).map((part) => `${part.title} ${part.slots.map((one) => one.startsAt).join(' ')}`);

describe('the parts of a day', () => {
  it('are by the clinic’s clock, in order, and left out when empty', () => {
    // Summer time, eleven hours ahead: 9:00, 12:00, 4:59 pm and 5:00 pm in Melbourne.
    const day = [
      '2026-11-24T06:00:00Z',
      '2026-11-24T01:00:00Z',
      '2026-11-23T22:00:00Z',
      '2026-11-24T05:59:00Z',
    ];
    expect(shape(day.map(slot))).toEqual([
      'Morning 2026-11-23T22:00:00Z',
      'Afternoon 2026-11-24T01:00:00Z 2026-11-24T05:59:00Z',
      'Evening 2026-11-24T06:00:00Z',
    ]);
    expect(shape([slot('2026-11-23T22:00:00Z')])).toHaveLength(1);
  });

  it('move with the change of the clock and not with the instant', () => {
    // 01:30 UTC is 11:30 am before the clocks go forward on 4 October 2026, and 12:30 pm from then on.
    expect(shape([slot('2026-10-03T01:30:00Z')])).toEqual(['Morning 2026-10-03T01:30:00Z']);
    expect(shape([slot('2026-10-04T01:30:00Z')])).toEqual(['Afternoon 2026-10-04T01:30:00Z']);
    // And back on 5 April 2026.
    expect(shape([slot('2026-04-04T01:30:00Z')])).toEqual(['Afternoon 2026-04-04T01:30:00Z']);
    expect(shape([slot('2026-04-05T01:30:00Z')])).toEqual(['Morning 2026-04-05T01:30:00Z']);
  });

  it('keep both of an hour that comes twice, the earlier one first', () => {
    const twice = [slot('2026-04-04T16:30:00Z'), slot('2026-04-04T15:30:00Z')];
    expect(shape(twice)).toEqual(['Morning 2026-04-04T15:30:00Z 2026-04-04T16:30:00Z']);
  });
});

const slots: Slots = {
  timeZone: zone,
  days: [
    { date: '2026-11-23', slots: [] },
    { date: '2026-11-24', slots: ['2026-11-23T22:00:00Z', '2026-11-24T04:00:00Z'].map(slot) },
    { date: '2026-11-25', slots: ['2026-11-24T22:00:00Z', '2026-11-25T04:00:00Z'].map(slot) },
  ],
};

describe('the days', () => {
  it('are those with free times, and open on the one asked for or the first', () => {
    const days = freeDays(slots);
    expect(days.map((day) => day.date)).toEqual(['2026-11-24', '2026-11-25']);
    expect(dayToShow(days, '2026-11-25')?.date).toBe('2026-11-25');
    expect(dayToShow(days, '2026-11-23')?.date).toBe('2026-11-24');
    expect(dayToShow([], '2026-11-23')).toBeUndefined();
  });
});

describe('the nearest times', () => {
  it('lie on both sides of the one that is gone, over the day’s border, and come in order', () => {
    expect(nearestTimes(slots, '2026-11-24T05:00:00Z', 3).map((one) => one.startsAt)).toEqual([
      '2026-11-23T22:00:00Z',
      '2026-11-24T04:00:00Z',
      '2026-11-24T22:00:00Z',
    ]);
  });

  it('never offer the very time that is gone, however it is written', () => {
    const offered = nearestTimes(slots, '2026-11-24T04:00:00.000Z').map((one) => one.startsAt);
    expect(offered).not.toContain('2026-11-24T04:00:00Z');
    expect(offered).toHaveLength(3);
  });
});
