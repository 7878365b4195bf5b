import type { SessionView } from '~/api/session';

const KEY = 'stand-corrected.who';

export type SignedInPerson = Extract<SessionView, { signedIn: true }>;

/** Whose day this device opens without a network: the person who was signed in here last and took a download along. */
export function rememberWho(person: SignedInPerson): void {
  localStorage.setItem(KEY, JSON.stringify(person));
}

export function rememberedWho(): SignedInPerson | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as SessionView | null;
    return kept?.signedIn ? kept : null;
  } catch {
    return null;
  }
}

export function forgetWho(): void {
  localStorage.removeItem(KEY);
}
