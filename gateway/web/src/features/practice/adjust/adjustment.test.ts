import { describe, expect, it } from 'vitest';
import type { PlannedExercise } from '~/api/programDocument';
import { differences, wishesFor } from './adjustment';

const plan: PlannedExercise[] = [
  {
    exercise: 'bridge',
    blocks: ['morning', 'evening'],
    dosage: { sets: 2, repetitions: 10, holdSeconds: 3, side: 'both', timesADay: 2, daysAWeek: 5 },
  },
  { exercise: 'walk', blocks: ['desk'], dosage: { sets: 1, minutes: 8, side: 'both', daysAWeek: 7 } },
];

function changed(exercise: string, change: object) {
  const wishes = wishesFor(plan);
  return differences(plan, { ...wishes, [exercise]: { ...wishes[exercise], ...change } as never });
}

describe('what a practitioner changes', () => {
  it('is nothing as long as they change nothing', () => {
    expect(differences(plan, wishesFor(plan))).toEqual([]);
  });

  it('is only what differs', () => {
    expect(changed('bridge', { repetitions: 6, blocks: ['morning'] })).toEqual([
      { exercise: 'bridge', leftOut: false, dosage: { repetitions: 6, blocks: ['morning'] } },
    ]);
    expect(changed('walk', { minutes: 5 })).toEqual([
      { exercise: 'walk', leftOut: false, dosage: { minutes: 5 } },
    ]);
  });

  it('says nothing more about what is left out', () => {
    expect(changed('bridge', { leftOut: true, repetitions: 6, instead: 'clam' })).toEqual([
      { exercise: 'bridge', leftOut: true },
    ]);
  });

  it('comes back as it was sent', () => {
    const sent = changed('bridge', { instead: 'clam', daysAWeek: 3, note: ' Slowly ' });
    expect(differences(plan, wishesFor(plan, sent))).toEqual(sent);
    expect(sent[0]?.note).toBe('Slowly');
  });

  it('keeps what is left out of another phase', () => {
    const squat = { exercise: 'squat', leftOut: true };
    const lunge = { exercise: 'lunge', leftOut: false, dosage: { sets: 3 } };
    expect(differences(plan, wishesFor(plan), [squat, lunge])).toEqual([squat]);
  });
});
