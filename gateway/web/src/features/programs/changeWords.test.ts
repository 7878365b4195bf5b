import { describe, expect, it } from 'vitest';
import { pathWords } from './changeWords';

const draft = {
  title: 'Sore low back',
  phases: [
    {
      key: 'calm',
      title: 'Settle it',
      plan: [{ exercise: 'clamshell', dosage: { sets: 2 } }],
      criteria: ['Walking is easy'],
    },
  ],
  exercises: [{ slug: 'clamshell', name: 'Clam shell' }],
  do: [
    {
      id: 'move',
      text: 'Keep moving a little, often, and a bit more each week than the one before',
      why: '',
    },
  ],
  warningSigns: { emergency: [{ id: 'numb', text: 'Numb between the legs', action: 'Call 000.' }], gp: [] },
};

describe('the path of a change', () => {
  it.each([
    ['title', 'Title'],
    ['phases[calm].plan[clamshell].dosage.sets', '“Settle it”, “Clam shell”: sets'],
    ['phases[calm].plan[clamshell]', '“Settle it”, “Clam shell”'],
    ['phases[calm].criteria', '“Settle it”: ready to move on when'],
    ['phases.0.plan', 'Number 1: plan'],
    ['do[move].why', 'Things to do, “Keep moving a little, often, and a bit more each…”: why'],
    ['warningSigns.emergency[numb].action', 'Warning signs, emergency, “Numb between the legs”: action'],
    ['exercises[clamshell].stopIf', '“Clam shell”: when to stop'],
    ['exercises.order', 'Exercises: order'],
    ['phases[calm].plan.order', '“Settle it”, plan: order'],
  ])('%s reads as %s', (path, said) => {
    expect(pathWords(path, [draft])).toBe(said);
  });

  it('falls back on the words of a key whose part is in no document', () => {
    expect(pathWords('phases[restore].plan[pelvic-tilt].dosage.holdSeconds', [draft])).toBe(
      'Get moving, pelvic tilt: hold, in seconds',
    );
  });
});
