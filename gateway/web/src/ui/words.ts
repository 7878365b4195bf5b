import type { LoggedDosage } from '~/api/programs';

export function minutesText(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  return whole === 1 ? '1 minute' : `${whole} minutes`;
}

/** "15 to 40 min": a program grows with its phases. */
export function minutesADayText({ minutesADayAtFirst: first, minutesADay: most }: MinutesADay): string {
  return first < most ? `${first} to ${most} min a day` : `${most} min a day`;
}

interface MinutesADay {
  minutesADayAtFirst: number;
  minutesADay: number;
}

export function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "2 sets of 10, hold 5 seconds, each side": the same words in the player, the log and the editor. */
export function dosageWords(dosage: LoggedDosage): string {
  const parts: string[] = [];
  const sets = dosage.sets > 1 ? `${dosage.sets} sets of ` : '';
  if (dosage.minutes != null) parts.push(`${sets}${minutesText(dosage.minutes)}`);
  else if (dosage.repetitions != null)
    parts.push(sets ? `${sets}${dosage.repetitions}` : countText(dosage.repetitions, 'time', 'times'));
  if (dosage.holdSeconds) parts.push(`hold ${dosage.holdSeconds} s`);
  if (dosage.side === 'each') parts.push('each side');
  return parts.join(', ');
}

const regions: Record<string, string> = {
  neck: 'Neck',
  'jaw-and-head': 'Jaw and head',
  shoulder: 'Shoulder',
  'elbow-wrist-hand': 'Elbow, wrist and hand',
  'upper-back': 'Upper back',
  'low-back': 'Low back',
  pelvis: 'Pelvis',
  hip: 'Hip',
  knee: 'Knee',
  'ankle-foot': 'Ankle and foot',
  'whole-body': 'Whole body',
};

export function regionName(region: string): string {
  return regions[region] ?? region;
}

const activities: Record<string, string> = {
  walking: 'Walking',
  running: 'Running',
  sport: 'Sport',
  cycling: 'Cycling',
  'stairs-and-hills': 'Stairs and hills',
  'sitting-and-desk-work': 'Sitting and desk work',
  'phones-and-screens': 'Phones and screens',
  driving: 'Driving',
  standing: 'Standing',
  'getting-up': 'Getting up',
  sleeping: 'Sleeping',
  'lifting-and-carrying': 'Lifting and carrying',
  gardening: 'Gardening',
  housework: 'Housework',
  'reaching-up': 'Reaching up',
  'hands-and-tools': 'Hands and tools',
  'getting-dressed': 'Getting dressed',
  'eating-and-talking': 'Eating and talking',
};

/** What people want to get back to; a word that this app does not know yet is shown as it is. */
export function activityName(activity: string): string {
  return activities[activity] ?? activity;
}

/** Of these, in the order that they are always shown in. */
export function activitiesInOrder(keys: Iterable<string>): string[] {
  const order = Object.keys(activities);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...new Set(keys)].sort((one, other) => place(one) - place(other));
}

const phases: Record<string, string> = {
  calm: 'Settle it',
  restore: 'Get moving',
  strengthen: 'Get strong',
  maintain: 'Keep it',
};

export function phaseName(key: string, among: { key: string; title: string }[] = []): string {
  return among.find((phase) => phase.key === key)?.title ?? phases[key] ?? key;
}
