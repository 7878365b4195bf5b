const KEY = 'stand-corrected.sign-in-sent';
const TOO_SOON_MS = 15_000;

export function signInAddress(then: string): string {
  return `/session/sign-in?then=${encodeURIComponent(then)}`;
}

/**
 * Sends the browser to sign in. Answers false when that was just done and did not help, so that two pages
 * cannot send each other around for ever.
 */
export function goToSignIn(then: string, now: number = Date.now()): boolean {
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (now - last < TOO_SOON_MS) return false;
  sessionStorage.setItem(KEY, String(now));
  window.location.assign(signInAddress(then));
  return true;
}
