/** Near enough to the window to be made ready, in pixels. */
const near = '160px';

/** Whether somebody can see an element. Without the browser's help it counts as seen. */
export class Seen {
  #inView = typeof IntersectionObserver === 'undefined';

  constructor(element: Element, changed: () => void, signal: AbortSignal) {
    document.addEventListener('visibilitychange', changed, { signal });
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        this.#inView = entries.at(-1)?.isIntersecting ?? false;
        changed();
      },
      { rootMargin: near },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  get now(): boolean {
    return this.#inView && !document.hidden;
  }
}

/** Tells an element's size in CSS pixels, now and whenever it changes. */
export function onSize(
  element: HTMLElement,
  changed: (width: number, height: number) => void,
  signal: AbortSignal,
): void {
  if (typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver(() => changed(element.clientWidth, element.clientHeight));
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
