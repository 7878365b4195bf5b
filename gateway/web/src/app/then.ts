/** A place on this site to go on to, or Today. Anything that could lead elsewhere is not a place on this site. */
export function safeThen(then: unknown): string {
  if (typeof then !== 'string') return '/app';
  const local = /^\/(?![/\\])/.test(then) && !hasControlCharacter(then);
  return local ? then : '/app';
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character.charCodeAt(0) < 32);
}

export function isInApp(then: string): boolean {
  return then === '/app' || /^\/app[/?#]/.test(then);
}
