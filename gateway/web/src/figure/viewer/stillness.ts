/**
 * Nothing may move: the device asks for less motion, or the app does, which says so on the root element
 * (`data-motion="still"`).
 */
export const wantsStillness = (): boolean =>
  document.documentElement.dataset.motion === 'still' ||
  (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);

/** Tells when somebody changes their mind about it. */
export function onStillness(changed: () => void, signal: AbortSignal): void {
  if (typeof matchMedia === 'function')
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', changed, { signal });
  if (typeof MutationObserver !== 'function') return;
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
