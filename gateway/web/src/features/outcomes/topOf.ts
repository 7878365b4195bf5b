import type { MeasureItem, Measurement } from '~/api/programs';

const STEP = 5;

/** How high a chart reaches: the end of the scale; for what is counted, a little above the most so far. */
export function topOf(items: MeasureItem[], taken: Measurement[]): number {
  if (items.some((item) => !item.unit)) return Math.max(...items.map((item) => item.to));
  const counted = items.map((item) => item.id);
  const values = taken.flatMap((one) =>
    one.answers.filter((answer) => counted.includes(answer.item)).map((answer) => answer.value),
  );
  return Math.max(STEP, Math.ceil(Math.max(0, ...values) / STEP) * STEP);
}
