import { describe, expect, it } from 'vitest';
import type { PlayableExercise } from '~/api/programs';
import { playableBlock, playableItem } from './fixtures';
import { swapped } from './swap';

const gentle: PlayableExercise = {
  exercise: 'clamshell',
  name: 'Clamshell',
  cues: ['slowly'],
  mistakes: [],
  start: 'Lie on your side',
  position: 'lying',
  stopIf: 'it hurts',
  equipment: [],
  steps: ['open'],
  secondsPerRepetition: 5,
};
const block = playableBlock(playableItem('bridge', { repetitions: 8 }), {
  ...playableItem('side-lift', { repetitions: 10 }),
  note: 'Toes forward',
  easier: gentle,
});

describe('swapping an exercise', () => {
  it('puts the gentler one in its place with the same dosage', () => {
    const [first, second] = swapped(block, 1, 'easier').items;
    expect(first).toEqual(block.items[0]);
    expect(second).toMatchObject({ exercise: 'clamshell', steps: ['open'], dosage: { repetitions: 10 } });
    expect(second?.note).toBeNull();
  });

  it('leads back to the exercise that was there', () => {
    const back = swapped(swapped(block, 1, 'easier'), 1, 'harder');
    expect(back.items[1]).toMatchObject({ exercise: 'side-lift', name: 'side-lift' });
  });

  it('changes nothing where there is no other', () => {
    expect(swapped(block, 0, 'easier')).toBe(block);
    expect(swapped(block, 9, 'harder')).toBe(block);
  });
});
