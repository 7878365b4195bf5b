/** What hands and keys ask of the viewer. */
export interface Asked {
  drag(x: number, y: number): void;
  turn(azimuth: number, elevation: number): void;
  zoom(factor: number): void;
  home(): void;
  toggle(): void;
}

const keyDegrees = 15;
const keyZoom = 1.15;

/** Turns by a finger, the mouse, two fingers or keys. A finger that moves up or down scrolls the page: `touch-action: pan-y`. */
export function listen(area: HTMLElement, asked: Asked, signal: AbortSignal): void {
  const held = new Map<number, { x: number; y: number }>();
  let apart = 0;

  const distance = (): number => {
    const [a, b] = [...held.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const down = (event: PointerEvent) => {
    // Whoever holds the pointer gets the click too, and a button over the picture would never hear of its own.
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    area.setPointerCapture?.(event.pointerId);
    apart = distance();
  };
  const move = (event: PointerEvent) => {
    const last = held.get(event.pointerId);
    if (!last) return;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (held.size === 1) return asked.drag(event.clientX - last.x, event.clientY - last.y);
    const now = distance();
    if (apart > 0 && now > 0) asked.zoom(now / apart);
    apart = now;
  };
  const up = (event: PointerEvent) => {
    held.delete(event.pointerId);
    apart = distance();
  };
  const wheel = (event: WheelEvent) => {
    // A page that is scrolled over the figure goes on scrolling; a pinch on a trackpad comes as a wheel with Ctrl.
    if (!event.ctrlKey) return;
    event.preventDefault();
    asked.zoom(Math.exp(-event.deltaY / 300));
  };
  const key = (event: KeyboardEvent) => {
    if (event.target !== area || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys(asked)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  area.addEventListener('pointerdown', down, { signal });
  area.addEventListener('pointermove', move, { signal });
  area.addEventListener('pointerup', up, { signal });
  area.addEventListener('pointercancel', up, { signal });
  area.addEventListener('wheel', wheel, { signal, passive: false });
  area.addEventListener('keydown', key, { signal });
}

function keys(asked: Asked): Record<string, (() => void) | undefined> {
  return {
    ArrowLeft: () => asked.turn(-keyDegrees, 0),
    ArrowRight: () => asked.turn(keyDegrees, 0),
    ArrowUp: () => asked.turn(0, keyDegrees / 2),
    ArrowDown: () => asked.turn(0, -keyDegrees / 2),
    '+': () => asked.zoom(keyZoom),
    '=': () => asked.zoom(keyZoom),
    '-': () => asked.zoom(1 / keyZoom),
    Home: asked.home,
    ' ': asked.toggle,
  };
}
