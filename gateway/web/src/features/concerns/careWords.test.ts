import { describe, expect, it } from 'vitest';
import type { ConcernCare, ConcernView } from '~/api/programs';
import { careWords } from './careWords';

const care: ConcernCare = { clinic: 'Sunbury', state: 'open', dueAt: '2026-11-25T01:00:00Z' };
const concern = (looked: ConcernCare | null) => ({ care: looked }) as ConcernView;

describe('what a member reads about their concern', () => {
  it('says that nobody else sees it as long as they do not share', () => {
    expect(careWords(concern(null))).toMatch(/^Only you see this/);
  });

  it('says by when somebody looks at it, in the clinic’s time', () => {
    expect(careWords(concern(care))).toMatch(
      /^A practitioner at Sunbury looks at it by 12:00.* on 25 November 2026\. If it gets worse/,
    );
  });

  it('says who looks after it and what came of it', () => {
    const ned = { ...care, owner: 'Dr Ned Ironbark' };
    expect(careWords(concern({ ...ned, state: 'seen' }))).toBe('Dr Ned Ironbark is looking after it.');
    expect(careWords(concern({ ...ned, state: 'closed', outcome: 'referred' }))).toBe(
      'Dr Ned Ironbark sent you on to someone.',
    );
  });
});
