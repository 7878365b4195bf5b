import type { Measure, MeasureAnswer, MeasureItem } from '~/api/programs';

export interface DraftAnswer {
  value?: number;
  about?: string;
}

/** What has been entered so far, by item. */
export type Draft = Record<string, DraftAnswer | undefined>;

/** The answers that are whole, in the measure's order. */
export function answersOf(measure: Measure, draft: Draft): MeasureAnswer[] {
  return measure.items.flatMap((item) => {
    const { value, about } = draft[item.id] ?? {};
    if (value === undefined) return [];
    return item.named ? [{ item: item.id, value, about: about?.trim() ?? '' }] : [{ item: item.id, value }];
  });
}

/** What to say about the first answer that is not whole; undefined when all is well. */
export function whatIsMissing(measure: Measure, draft: Draft): string | undefined {
  for (const item of measure.items) {
    const words = lacks(item, draft[item.id]);
    if (words) return words;
  }
  return undefined;
}

function lacks(item: MeasureItem, answer: DraftAnswer = {}): string | undefined {
  const named = !item.named || Boolean(answer.about?.trim());
  if (answer.value === undefined) {
    const untouched = item.optional && !answer.about?.trim();
    return untouched ? undefined : `Please answer “${item.text}”, or skip this one.`;
  }
  if (!named) return `Please name ${item.text.toLowerCase()}.`;
  if (answer.value < item.from || answer.value > item.to || !Number.isInteger(answer.value))
    return `“${item.text}” takes a whole number from ${item.from} to ${item.to}.`;
  return undefined;
}
