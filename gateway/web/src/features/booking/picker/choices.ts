import type { Practitioner } from '../api/types';

export const ANYONE = 'anyone';

/** What has been chosen, as the address has it: going back in the browser takes back one answer. */
export interface Choices {
  clinic?: string;
  /** A practitioner's id, or anyone. */
  who?: string;
  kind?: string;
  /** The day that is looked at. */
  day?: string;
  /** An answer that is being changed. */
  edit?: Step;
}

export const steps = ['clinic', 'who', 'kind', 'time'] as const;
export type Step = (typeof steps)[number];

export function choicesIn(search: Record<string, unknown>): Choices {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const edit = steps.find((step) => step === search.edit);
  return stripped({
    clinic: text(search.clinic),
    who: text(search.who),
    kind: text(search.kind),
    day: text(search.day),
    edit,
  });
}

/** The first question that is still open, or the one that is being changed. */
export function stepOf({ clinic, who, kind, edit }: Choices): Step {
  if (!clinic) return 'clinic';
  if (edit && edit !== 'time') return edit;
  if (!who) return 'who';
  return kind ? 'time' : 'kind';
}

/** Another answer to one question. Answers that no longer fit, such as somebody who is not at that clinic, are asked again. */
export function answered(
  choices: Choices,
  step: 'clinic' | 'who' | 'kind',
  value: string,
  practitioners: Practitioner[] = [],
): Choices {
  const { edit: _, day: __, ...kept } = choices;
  const next: Choices = { ...kept, [step]: value };
  if (step !== 'clinic' || !next.who || next.who === ANYONE) return next;
  const there = practitioners.some((one) => one.id === next.who && one.clinics.includes(value));
  return there ? next : stripped({ ...next, who: undefined });
}

export function practitionerOf({ who }: Choices): string | null {
  return who === undefined || who === ANYONE ? null : who;
}

function stripped(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}
