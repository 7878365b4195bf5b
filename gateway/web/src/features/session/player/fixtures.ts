import type { Dosage, PlayableBlock, PlayableItem } from '~/api/programs';

export function playableItem(exercise: string, dosage: Partial<Dosage>): PlayableItem {
  return {
    enrolment: 'enrolment-1',
    program: 'sacroiliac-joint-dysfunction',
    programTitle: 'Sacroiliac joint pain',
    exercise,
    name: exercise,
    revision: 'revision-1',
    dosage: { sets: 1, side: 'both', ...dosage },
    dosageText: '',
    cues: [],
    mistakes: [],
    start: '',
    position: 'lying',
    stopIf: '',
    equipment: [],
    steps: [],
    alsoFor: [],
    despite: [],
  };
}

export function playableBlock(...items: PlayableItem[]): PlayableBlock {
  return {
    date: '2026-11-21',
    block: 'morning',
    title: 'Morning',
    minutes: 6,
    items,
    warningSigns: { emergency: [], gp: [] },
  };
}
