import { describe, expect, it } from 'vitest';
import type { PracticeConcern } from './api/types';
import { dueWords, needWords, ownerWords, weekWords } from './words';

const concern: PracticeConcern = {
  id: '1',
  memberId: '2',
  name: 'Gus Figtree',
  level: 'gp',
  signText: 'Numbness',
  program: 'x',
  raisedAt: '2026-11-24T00:00:00Z',
  mine: false,
  escalated: false,
  state: 'open',
  dueAt: '2026-11-25T01:00:00Z',
};

describe('a practitioner’s words', () => {
  it('does not make a share out of nothing', () => {
    expect(weekWords({ week: '2026-11-23', planned: 9, done: 5, daysPaused: 0 })).toBe('5 of 9');
    expect(weekWords({ week: '2026-11-23', planned: 0, done: 0, daysPaused: 3 })).toBe('Paused');
    expect(weekWords(null)).toBe('Nothing planned');
  });

  it('says when somebody has to look, in the clinic’s time, and when that was missed', () => {
    expect(dueWords(concern, new Date('2026-11-24T22:00:00Z'))).toMatch(/^Due 12:00.*m$/);
    expect(dueWords(concern, new Date('2026-11-24T02:00:00Z'))).toMatch(/^Due 12:00.*25 November 2026$/);
    expect(dueWords(concern, new Date('2026-11-25T02:00:00Z'))).toMatch(/^Was due 12:00/);
    expect(dueWords({ ...concern, state: 'seen' })).toBe('');
  });

  it('says whose it is', () => {
    expect(ownerWords(concern)).toBe('Nobody’s yet');
    expect(ownerWords({ ...concern, owner: 'Dr Iris Blackwood', escalated: true })).toBe(
      'Dr Iris Blackwood, not seen in time',
    );
    expect(ownerWords({ ...concern, mine: true, owner: 'Dr Ned Ironbark' })).toBe('Yours');
    expect(ownerWords({ ...concern, state: null })).toBe('From before they shared with the clinic');
  });

  it('puts a concern before silence', () => {
    const gus = { memberId: '1', name: 'Gus', programs: [], openConcerns: 2 };
    expect(needWords({ ...gus, need: 'concern' })).toBe('2 open concerns');
    expect(needWords({ ...gus, need: 'quiet', openConcerns: 0 })).toBe('Nothing logged for a week');
    expect(needWords({ ...gus, need: 'none', openConcerns: 0 })).toBe('');
  });
});
