import type { Address, AppointmentState, Practitioner } from './api/types';

export function practitionerName({ name, title }: Pick<Practitioner, 'name' | 'title'>): string {
  return title ? `${name}, ${title}` : name;
}

export function addressText({ street, suburb, state, postcode }: Address): string {
  return [street, [suburb, state, postcode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** A number as the phone dials it. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

const states: Record<AppointmentState, string> = {
  booked: 'Booked',
  arrived: 'You’ve arrived',
  'in-session': 'With your practitioner',
  attended: 'Attended',
  missed: 'Missed',
  cancelled: 'Cancelled',
};

export function stateWords(state: AppointmentState): string {
  return states[state] ?? state;
}
