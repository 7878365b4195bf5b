import { describe, expect, it } from 'vitest';
import type { SessionItem } from '~/api/programs';
import { daysShownUp } from './daysShownUp';

const item = (setsDone: number): SessionItem => ({
  enrolment: 'e',
  exercise: 'clamshell',
  revision: 'r',
  dosage: { sets: 1, repetitions: 8, side: 'both' },
  setsDone,
  skipped: setsDone === 0,
});

describe('days shown up', () => {
  it('counts each day of the month once, and only if something was done', () => {
    const sessions = [
      { date: '2026-11-20', items: [item(1)] },
      { date: '2026-11-20', items: [item(1)] },
      { date: '2026-11-03', items: [item(0), item(2)] },
      { date: '2026-11-04', items: [item(0)] },
      { date: '2026-10-31', items: [item(1)] },
    ];
    expect(daysShownUp(sessions, '2026-11')).toEqual(['2026-11-03', '2026-11-20']);
  });
});
