import type { DocumentChange, Dosage } from '~/api/programs';
import { dosageWords, phaseName } from '~/ui/words';

const words: Record<string, string> = {
  line: 'In one line',
  title: 'Title',
  medicalName: 'Medical name',
  whoItIsFor: 'Who it is for',
  whatToExpect: 'What to expect',
  weeks: 'Weeks',
  sections: 'About',
  do: 'Things to do',
  avoid: 'Things to avoid',
  nutrition: 'Eat well',
  points: 'points',
  meals: 'meals',
  warningSigns: 'Warning signs',
  emergency: 'emergency',
  gp: 'see your GP',
  evidence: 'Evidence',
  phases: 'Phase',
  plan: 'exercise',
  criteria: 'ready to move on when',
  goal: 'goal',
  dosage: 'how much',
  repetitions: 'repetitions',
  holdSeconds: 'hold, seconds',
  restSeconds: 'rest, seconds',
  timesADay: 'times a day',
  daysAWeek: 'days a week',
  exercises: 'Exercise',
  order: 'order',
  steps: 'steps',
  cues: 'cues',
  text: 'text',
  why: 'why',
  instead: 'instead',
  until: 'until',
};

/** "phases.calm.plan.clamshell.dosage.sets" as a person would say it. */
export function pathWords(path: string): string {
  const parts = path.split(/[.[\]]/).filter((part) => part !== '');
  const spoken = parts.map((part) => {
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    if (words[part]) return words[part];
    const phase = phaseName(part);
    return phase === part ? part.replaceAll('-', ' ') : phase;
  });
  const sentence = spoken.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function valueWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return value.map(valueWords).join('; ');
  if (typeof value === 'object') return objectWords(value as Record<string, unknown>);
  return String(value);
}

/** Left out: what only machines care about. */
export function isWorthShowing(change: DocumentChange): boolean {
  return !/(^|[.])(revision|number|id|version|sha256|hash|assets?|publishedAt|reviewBy)$/.test(change.path);
}

function objectWords(value: Record<string, unknown>): string {
  if (typeof value.sets === 'number') return dosageWords(value as unknown as Dosage);
  const text = value.text ?? value.title ?? value.name ?? value.exercise;
  if (typeof text === 'string') {
    const amount = value.dosage ? `: ${objectWords(value.dosage as Record<string, unknown>)}` : '';
    return `${text.replaceAll('-', value.exercise === text ? ' ' : '-')}${amount}`;
  }
  return Object.values(value).map(valueWords).join(', ');
}
