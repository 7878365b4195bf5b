import type { DocumentChange, Dosage } from '~/api/programs';
import { dosageWords, phaseName } from '~/ui/words';
import { indexByName } from './changes';

const words: Record<string, string> = {
  line: 'in one line',
  title: 'title',
  medicalName: 'medical name',
  whoItIsFor: 'who it is for',
  whatToExpect: 'what to expect',
  sections: 'about the condition',
  do: 'things to do',
  avoid: 'things to avoid',
  nutrition: 'eat well',
  warningSigns: 'warning signs',
  gp: 'see your GP',
  phases: 'phases',
  plan: 'plan',
  criteria: 'ready to move on when',
  repetitions: 'repetitions',
  holdSeconds: 'hold, in seconds',
  restSeconds: 'rest, in seconds',
  timesADay: 'times a day',
  daysAWeek: 'days a week',
  secondsPerRepetition: 'seconds for each repetition',
  fromWeek: 'first week',
  toWeek: 'last week',
  stopIf: 'when to stop',
  blocks: 'times of the day',
  exercise: 'exercise',
  exercises: 'exercises',
};

/** Their parts are named by what stands in them; the list itself need not be said. */
const silent = new Set(['phases', 'plan', 'exercises', 'points', 'meals', 'dosage', 'sections']);
const LONGEST_NAME = 48;

/**
 * "phases[calm].plan[clamshell].dosage.sets" as a person would say it: "Settle it, Clamshell: sets".
 *
 * @param documents where parts are looked up by name, such as the draft and the version before it
 */
export function pathWords(path: string, documents: unknown[] = []): string {
  const spoken: string[] = [];
  let field = '';
  let here = documents;
  const steps = [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)];
  steps.forEach(([whole, named], index) => {
    const last = index === steps.length - 1;
    if (named !== undefined) {
      here = here.map((node) => partCalled(node, named));
      spoken.push(nameOf(here, documents) ?? wordsOf(named));
      return;
    }
    here = here.map((node) => (node as Record<string, unknown> | null | undefined)?.[whole]);
    if (last) field = words[whole] ?? wordsOf(whole);
    else if (!silent.has(whole) || steps[index + 1]?.[0] === 'order')
      spoken.push(words[whole] ?? wordsOf(whole));
  });
  const sentence = [spoken.join(', '), field].filter((part) => part !== '').join(': ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function partCalled(list: unknown, name: string): unknown {
  if (!Array.isArray(list)) return undefined;
  const index = /^\d+$/.test(name) ? Number(name) : indexByName(list, name);
  return list[index];
}

/** What a part is called on the page: its title, its name, that of its exercise, or how its text begins. */
function nameOf(parts: unknown[], documents: unknown[]): string | undefined {
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) continue;
    const { title, name, exercise, text, citation } = part as Record<string, unknown>;
    const said = [title, name, exerciseIn(documents, exercise), text, citation].find(
      (one) => typeof one === 'string',
    );
    if (typeof said === 'string') return shortened(said);
  }
  return undefined;
}

function exerciseIn(documents: unknown[], slug: unknown): string | undefined {
  if (typeof slug !== 'string') return undefined;
  const all = documents.flatMap(
    (one) => (one as { exercises?: ExerciseName[] } | undefined)?.exercises ?? [],
  );
  return all.find((exercise) => exercise.slug === slug)?.name ?? wordsOf(slug);
}

interface ExerciseName {
  slug: string;
  name: string;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_NAME) return `“${text}”`;
  return `“${text.slice(0, text.lastIndexOf(' ', LONGEST_NAME))}…”`;
}

/** A key as words: "calm", "pelvic-tilt" and "stopIf" alike; a place in a list counts from one. */
function wordsOf(key: string): string {
  if (/^\d+$/.test(key)) return `number ${Number(key) + 1}`;
  const phase = phaseName(key);
  if (phase !== key) return phase;
  return key
    .replace(/#(\d+)$/, ' ($1)')
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
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
