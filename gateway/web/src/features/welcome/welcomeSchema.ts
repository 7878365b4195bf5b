import { z } from 'zod';
import type { ConsentKind, ConsentView, TextSize } from '~/api/accounts';

export interface WelcomeValues {
  givenName: string;
  familyName: string;
  timeZone: string;
  textSize: TextSize;
  granted: Partial<Record<ConsentKind, boolean>>;
}

export function welcomeSchema(consents: ConsentView[]) {
  const granted = Object.fromEntries(
    consents.map((consent) => [
      consent.kind,
      consent.required ? z.literal(true, 'We need this one to look after you here.') : z.boolean().optional(),
    ]),
  );
  return z.object({
    givenName: z.string().trim().min(1, 'Please tell us your first name.').max(80, 'That is a little long.'),
    familyName: z.string().trim().min(1, 'Please tell us your last name.').max(80, 'That is a little long.'),
    timeZone: z.string().min(1),
    textSize: z.enum(['normal', 'large']),
    granted: z.object(granted),
  });
}
