import { z } from 'zod';

export const profileSchema = z.object({
  givenName: z.string().trim().min(1, 'Please tell us your first name.').max(100, 'That is a little long.'),
  familyName: z.string().trim().min(1, 'Please tell us your last name.').max(100, 'That is a little long.'),
  phone: z
    .string()
    .trim()
    .refine(
      (phone) => phone === '' || /^[+0-9 ()-]{6,20}$/.test(phone),
      'That does not look like a phone number. For example 0491 570 006.',
    ),
  timeZone: z.string().min(1),
  textSize: z.enum(['normal', 'large']),
});
