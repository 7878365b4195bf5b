import { dayOfInstant, shortDay, timeOfInstant, todayIn } from '~/ui/dates';
import type { AdherenceWeek, ConcernOutcome, PatientEntry, PracticeConcern } from './api/types';

const clinicZone = 'Australia/Melbourne';

/** "5 of 9 so far": a share of nothing is not a number. */
export function weekWords(week: AdherenceWeek | null | undefined): string {
  if (!week || week.planned === 0) return week && week.daysPaused > 0 ? 'Paused' : 'Nothing planned';
  return `${week.done} of ${week.planned}`;
}

export function needWords(patient: PatientEntry): string {
  if (patient.openConcerns > 0)
    return patient.openConcerns === 1 ? '1 open concern' : `${patient.openConcerns} open concerns`;
  return patient.need === 'quiet' ? 'Nothing logged for a week' : '';
}

export function lastSessionWords(date: string | null | undefined): string {
  return date ? `Last session ${shortDay(date)}` : 'No session yet';
}

/** Due times are the clinic's, whoever looks. */
export function dueWords(concern: PracticeConcern, now: Date = new Date()): string {
  if (!concern.dueAt || concern.state !== 'open') return '';
  const late = Date.parse(concern.dueAt) <= now.getTime();
  const day = todayIn(clinicZone, new Date(concern.dueAt));
  const when =
    day === todayIn(clinicZone, now)
      ? timeOfInstant(concern.dueAt, clinicZone)
      : `${timeOfInstant(concern.dueAt, clinicZone)}, ${dayOfInstant(concern.dueAt, clinicZone)}`;
  return late ? `Was due ${when}` : `Due ${when}`;
}

export function ownerWords(concern: PracticeConcern): string {
  if (!concern.state) return 'From before they shared with the clinic';
  if (concern.mine) return 'Yours';
  if (concern.owner) return concern.escalated ? `${concern.owner}, not seen in time` : concern.owner;
  return 'Nobody’s yet';
}

export const outcomes: Record<ConcernOutcome, string> = {
  advised: 'Advised',
  referred: 'Referred on',
  'no-action': 'No action needed',
};
