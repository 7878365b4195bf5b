import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Beat } from './beat';
import type { Engine, Scene } from './engine';
import { type FigureOptions, FigureViewer } from './FigureViewer';
import { bridge, entryOf, kneeHug } from './fixtures';
import { MembersOnly, type Sources } from './sources';

/** Stands where WebGL would: it remembers what it was asked to show. */
class Screen implements Engine {
  readonly muscles = [{ name: 'Buttock', medical: 'gluteus maximus' }];
  readonly scenes: Scene[] = [];
  disposed = false;

  show(scene: Scene): void {
    this.scenes.push(scene);
  }
  get last(): Scene {
    return this.scenes.at(-1) as Scene;
  }
  resize(): void {}
  numbers = () => ({ triangles: 1, drawCalls: 1 });
  dispose(): void {
    this.disposed = true;
  }
}

const screen = () => {
  const made = new Screen();
  screens.push(made);
  return made;
};
let screens: Screen[] = [];
let viewers: FigureViewer[] = [];

const from = (demonstration = bridge, some: Partial<Sources> = {}): Sources => ({
  warm: () => undefined,
  entry: async (slug) => (slug === demonstration.slug ? entryOf(slug) : null),
  demonstration: async () => demonstration,
  engine: async () => screen(),
  ...some,
});

function mount(options: Partial<FigureOptions> = {}): {
  viewer: FigureViewer;
  root: HTMLElement;
  told: string[];
} {
  const viewer = FigureViewer.mount(document.body, { slug: 'bridge', sources: from(), ...options });
  const told: string[] = [];
  for (const type of ['ready', 'problem', 'camera'])
    viewer.addEventListener(type, (event) => {
      const { detail } = event as CustomEvent;
      told.push(typeof detail === 'string' ? `${type} ${detail}` : type);
    });
  viewers.push(viewer);
  return { viewer, root: document.body.lastElementChild as HTMLElement, told };
}

/** Lets what was promised arrive, and pictures be drawn for that long. */
const pass = (milliseconds = 100) => vi.advanceTimersByTimeAsync(milliseconds);
const stillness = (on: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches: on, addEventListener: () => undefined }));
const area = (root: HTMLElement) => root.querySelector('.figure-area') as HTMLElement;
const press = (root: HTMLElement, key: string) =>
  area(root).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const called = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent)?.includes(name));

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'Date'],
  });
  stillness(false);
  // A strip is three square pictures.
  Object.defineProperties(HTMLImageElement.prototype, {
    decode: { configurable: true, value: async () => undefined },
    naturalHeight: { configurable: true, get: () => 400 },
    naturalWidth: { configurable: true, get: () => 1200 },
  });
});

afterEach(() => {
  for (const viewer of viewers) viewer.dispose();
  screens = [];
  viewers = [];
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a figure on a page', () => {
  it('is a poster until it is tapped, and loads nothing before', async () => {
    const { root, told } = mount();
    await pass();
    expect(root.dataset.mode).toBe('poster');
    expect(root.querySelector('img')?.getAttribute('src')).toContain('/posters/bridge/');
    expect(screens).toHaveLength(0);

    called(root, 'Show me')?.click();
    await pass();
    expect(root.dataset.mode).toBe('live');
    expect(told).toEqual(['ready']);
  });

  it('holds the pointer that turns it, and leaves a button its click', async () => {
    const { root } = mount();
    await pass();
    const hold = vi.fn();
    area(root).setPointerCapture = hold;
    const down = (target: Element | undefined) =>
      target?.dispatchEvent(
        Object.assign(new MouseEvent('pointerdown', { bubbles: true, button: 0 }), { pointerId: 1 }),
      );
    down(called(root, 'Show me'));
    expect(hold).not.toHaveBeenCalled();
    down(area(root));
    expect(hold).toHaveBeenCalledWith(1);
  });

  it('plays at the file’s tempo, stops, and goes where it is sent', async () => {
    const { viewer } = mount({ autoplay: true });
    await pass(1100);
    expect(screens[0]?.last.at).toBeGreaterThan(0.9);
    expect(screens[0]?.last.at).toBeLessThan(1.2);

    viewer.pause();
    await pass(50);
    const drawn = screens[0]?.scenes.length;
    await pass(2000);
    expect(screens[0]?.scenes.length).toBe(drawn);

    viewer.seekPhase('lower', 0);
    await pass(50);
    expect(screens[0]?.last.at).toBeCloseTo(5);
  });

  it('says which muscles work, and puts their light out', async () => {
    const { root } = mount({ autoplay: true });
    await pass();
    expect(root.querySelector('.figure-muscles li')?.textContent).toBe('Buttockgluteus maximus');
    called(root, 'Muscles at work')?.click();
    await pass(50);
    expect(screens[0]?.last.muscles).toBe(false);
    expect(root.querySelector<HTMLElement>('.figure-muscles ul')?.hidden).toBe(true);
  });

  it('frees the graphics when it goes', async () => {
    const { viewer } = mount({ autoplay: true });
    await pass();
    viewer.dispose();
    expect(screens[0]?.disposed).toBe(true);
    expect(document.body.childElementCount).toBe(0);
  });
});

describe('the other side', () => {
  it('is shown once the picture has faded, with the camera mirrored', async () => {
    const { root } = mount({ slug: 'knee-hug', sources: from(kneeHug), autoplay: true });
    await pass();
    expect(screens[0]?.last).toMatchObject({ side: 'right', look: { azimuth: -90 } });
    called(root, 'Show the other side')?.click();
    await pass(50);
    expect(root.hasAttribute('data-turning')).toBe(true);
    expect(screens[0]?.last.side).toBe('right');
    await pass(400);
    expect(screens[0]?.last).toMatchObject({ side: 'left', look: { azimuth: 90 } });
    expect(root.hasAttribute('data-turning')).toBe(false);
  });

  it('is not offered where both sides do the same', async () => {
    const { root, viewer } = mount({ autoplay: true });
    await pass();
    expect(called(root, 'Show the other side')?.hidden).toBe(true);
    viewer.mirror('left');
    await pass(500);
    expect(screens[0]?.last.side).toBe('right');
  });
});

describe('a clock from outside', () => {
  const beat = (some: Partial<Beat>): Beat => ({
    doing: 'lift',
    side: 'right',
    done: 0,
    seconds: 4,
    before: null,
    next: null,
    going: true,
    ...some,
  });

  it('says where the figure is, and stops it', async () => {
    let now: Beat | null = beat({ done: 1 });
    const { viewer, root } = mount();
    viewer.follow(() => now);
    await pass();
    expect(screens[0]?.last.at).toBeCloseTo(0.5);
    now = beat({ doing: 'hold', done: 12, seconds: 30 });
    await pass(50);
    expect(screens[0]?.last.at).toBeCloseTo(3.2);
    const breath = screens[0]?.last.breath ?? 0;
    await pass(500);
    expect(screens[0]?.last.breath).toBeGreaterThan(breath + 0.3);

    now = beat({ doing: 'hold', done: 13, seconds: 30, going: false });
    await pass(50);
    const drawn = screens[0]?.scenes.length;
    await pass(1000);
    expect(screens[0]?.scenes.length).toBe(drawn);
    now = beat({ doing: 'lower', done: 2, seconds: 4, going: false });
    viewer.nudge();
    await pass(50);
    expect(screens[0]?.last.at).toBeCloseTo(6.25);
    expect(root.hasAttribute('data-followed')).toBe(true);
  });

  it('leaves the figure’s own keys nothing to stop, now or afterwards', async () => {
    const { viewer, root } = mount({ autoplay: true });
    viewer.follow(() => beat({ doing: 'go', done: 1 }));
    await pass();
    press(root, ' ');
    viewer.follow(null);
    await pass();
    const drawn = screens[0]?.scenes.length ?? 0;
    await pass(200);
    expect(screens[0]?.scenes.length).toBeGreaterThan(drawn);
  });

  it('turns the still pictures where nothing may move', async () => {
    stillness(true);
    let now: Beat = beat({ doing: 'hold', done: 1, seconds: 3 });
    const { viewer, root } = mount();
    viewer.follow(() => now);
    await pass();
    expect(root.querySelector('.figure-still-words')?.textContent).toBe('3 of 3: lifted');
    now = beat({ doing: 'rest', done: 1, seconds: 30 });
    await pass();
    expect(root.querySelector('.figure-still-words')?.textContent).toBe('1 of 3: lying');
    expect(screens).toHaveLength(0);
  });
});

describe('keys', () => {
  it('turn, zoom, stop, and bring back the best view', async () => {
    const { root, told } = mount({ autoplay: true });
    await pass();
    press(root, 'ArrowRight');
    press(root, 'ArrowRight');
    press(root, '+');
    await pass(50);
    expect(screens[0]?.last.look.azimuth).toBeCloseTo(-60);
    expect(screens[0]?.last.look.zoom).toBeGreaterThan(1.1);
    expect(root.querySelector('[data-camera][aria-pressed="true"]')).toBeNull();

    press(root, 'Home');
    await pass(500);
    expect(screens[0]?.last.look).toMatchObject({ azimuth: -90, elevation: 12, zoom: 1 });
    expect(told).toContain('camera side');
    expect(root.querySelector('[aria-pressed="true"][data-camera]')?.textContent).toBe('Side');

    press(root, ' ');
    expect(called(root, 'Play')).toBeDefined();
  });

  it('reach it only while there is something to turn, and leave other keys to the page', async () => {
    const { root } = mount({ autoplay: true });
    expect(area(root).hasAttribute('tabindex')).toBe(false);
    await pass();
    expect(area(root).tabIndex).toBe(0);
    const tab = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true });
    area(root).dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
  });
});

describe('still pictures', () => {
  const words = (root: HTMLElement) => root.querySelector('.figure-still-words')?.textContent;

  it('stand there when less movement is asked for, and movement is one tap away', async () => {
    stillness(true);
    const { root, told } = mount({ slug: 'knee-hug', sources: from(kneeHug), autoplay: true });
    await pass();
    expect(told).toEqual(['problem reduced']);
    expect(root.dataset.mode).toBe('still');
    expect(screens).toHaveLength(0);
    expect(words(root)).toBe('1 of 3: start');
    called(root, 'Next picture')?.click();
    expect(words(root)).toBe('2 of 3: on the way');

    called(root, 'Show it moving')?.click();
    await pass();
    expect(root.dataset.mode).toBe('live');
  });

  it('obey the app’s own setting', async () => {
    document.documentElement.dataset.motion = 'still';
    const { told } = mount({ autoplay: true });
    await pass();
    delete document.documentElement.dataset.motion;
    expect(told).toEqual(['problem reduced']);
  });

  it('say kindly that the browser has no WebGL, and offer nothing that cannot help', async () => {
    const engine = async () => {
      throw new Error('Error creating WebGL context.');
    };
    const { root, told } = mount({ sources: from(bridge, { engine }), autoplay: true });
    await pass();
    expect(told).toEqual(['problem no-webgl']);
    expect(root.querySelector('.figure-note')?.textContent).toContain('can’t show the moving figure');
    expect(called(root, 'Try again')).toBeUndefined();
    expect(words(root)).toBe('1 of 3: lying');
  });

  it('come when the graphics are lost, and the figure comes back when it is asked to', async () => {
    const { root, told } = mount({ autoplay: true });
    await pass();
    root.querySelector('canvas')?.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
    await pass();
    expect(told).toEqual(['ready', 'problem lost']);
    expect(screens[0]?.disposed).toBe(true);
    expect(root.querySelector('canvas')).toBeNull();

    called(root, 'Try again')?.click();
    await pass();
    expect(root.dataset.mode).toBe('live');
    expect(screens).toHaveLength(2);
  });

  it('need no pose file: whoever may not see it move still sees how it goes', async () => {
    const demonstration = async () => {
      throw new MembersOnly();
    };
    const { root, told } = mount({ sources: from(bridge, { demonstration }), autoplay: true });
    await pass();
    expect(told).toEqual(['problem members']);
    expect(words(root)).toBe('1 of 3');
  });

  it('are missing too when nothing can be had, and then only words stand there', async () => {
    const { root, told } = mount({ slug: 'unknown', autoplay: true });
    await pass();
    expect(told).toEqual(['problem failed']);
    expect(root.hasAttribute('data-strip')).toBe(false);
    expect(root.querySelector('.figure-note')?.textContent).toContain('didn’t load');
  });
});

describe('for whoever does not see it', () => {
  it('has a name and what happens, and says nothing while it moves', async () => {
    const { root } = mount({ name: 'Glute bridge', steps: ['Lie on your back.'], autoplay: true });
    await pass(3000);
    const canvas = root.querySelector('canvas');
    expect(canvas?.getAttribute('role')).toBe('img');
    expect(canvas?.getAttribute('aria-label')).toBe(
      'Glute bridge, shown by a moving figure lying on the back',
    );
    const lines = [...root.querySelectorAll('.figure-words li')].map((one) => one.textContent);
    expect(lines).toEqual([
      'Lie on your back.',
      'Start lying on the back (lying).',
      'Lifted, over 2 seconds.',
      'Hold for 3 seconds.',
      'Back to the start, over 2.5 seconds.',
      'Rest for a second.',
    ]);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
  });
});
