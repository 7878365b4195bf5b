import type { ConcernView } from '~/api/programs';
import { dayOfInstant, timeOfInstant } from '~/ui/dates';

const clinicZone = 'Australia/Melbourne';
const came = {
  advised: 'gave you advice',
  referred: 'sent you on to someone',
  'no-action': 'found that nothing needs doing',
} as const;

/** Who looks after it and what came of it, from the member's side. */
export function careWords({ care }: ConcernView): string {
  if (!care)
    return 'Only you see this. If you share with your practitioner, the clinic looks after it with you.';
  const who = care.owner ?? `A practitioner at ${care.clinic || 'the clinic'}`;
  if (care.state === 'closed' && care.outcome) return `${who} ${came[care.outcome]}.`;
  if (care.state === 'seen') return `${who} is looking after it.`;
  const due = `${timeOfInstant(care.dueAt, clinicZone)} on ${dayOfInstant(care.dueAt, clinicZone)}`;
  return `${who} looks at it by ${due}. If it gets worse, don’t wait for us.`;
}
