import type { PlayableBlock, PlayableExercise, PlayableItem } from '~/api/programs';

export type Direction = 'easier' | 'harder';

/** The block with the gentler or the stronger exercise in the place of one; the dosage stays, the way back is kept. */
export function swapped(block: PlayableBlock, index: number, direction: Direction): PlayableBlock {
  const item = block.items[index];
  const instead = item?.[direction];
  if (!item || !instead) return block;
  const { exercise, name, cues, mistakes, start, position, stopIf, equipment, steps } = item;
  const before: PlayableExercise = {
    exercise,
    name,
    cues,
    mistakes,
    start,
    position,
    stopIf,
    equipment,
    steps,
    secondsPerRepetition: item.secondsPerRepetition,
  };
  const next: PlayableItem = {
    ...item,
    ...instead,
    // What the program says about its own exercise need not be true of another.
    note: null,
    easier: direction === 'harder' ? before : null,
    harder: direction === 'easier' ? before : null,
  };
  return { ...block, items: block.items.map((one, at) => (at === index ? next : one)) };
}
