import type { AppointmentView } from './api/types';
import { clockAt, dayWordsAt } from './clinicTime';

export type Done = 'booked' | 'moved' | 'cancelled';

export function doneIn(value: unknown): Done | undefined {
  return value === 'booked' || value === 'moved' || value === 'cancelled' ? value : undefined;
}

export function doneWords(done: Done, visit: AppointmentView | undefined): { title: string; text?: string } {
  if (done === 'cancelled')
    return { title: 'That visit is cancelled', text: 'The time is free for somebody else.' };
  const title = done === 'booked' ? 'You’re booked' : 'Your visit is moved';
  if (!visit) return { title };
  const { timeZone, name } = visit.clinic;
  const when = `${dayWordsAt(timeZone, visit.startsAt)}, ${clockAt(timeZone, visit.startsAt)}`;
  return { title, text: `${when}, at ${name}. See you then.` };
}
