import type { Side } from '../body/skeleton';
import { listen } from './gestures';
import { Panel } from './panel';
import type { LivePicture } from './picture';
import { Playhead, type Timer } from './playhead';
import { onSize, Seen } from './seen';
import { Showing, type Wanted } from './showing';
import { type Sources, sources } from './sources';
import { onStillness } from './stillness';
import type { PhaseName } from './tempo';

/** `all` is for a page, `few` stands beside a timer that plays. */
export type Controls = 'all' | 'few';

export interface FigureOptions extends Wanted {
  /** Play as soon as it can be seen. Otherwise the poster waits for a tap. */
  autoplay?: boolean | undefined;
  controls?: Controls | undefined;
  /** The poster is what stands inside the element whose shadow this is. */
  slotted?: boolean | undefined;
  sources?: Sources | undefined;
}

/** What it costs, for measuring. Milliseconds. */
export interface FigureNumbers {
  triangles: number;
  drawCalls: number;
  firstFrame: number;
  frames: number;
  meanFrame: number;
}

/**
 * One demonstration on a page: a poster, then the moving figure, or its still pictures where nothing may or can move.
 * Events: `ready` (first picture), `problem` (detail: why there are still pictures), `camera` (detail: its name).
 */
export class FigureViewer extends EventTarget {
  readonly #panel: Panel;
  readonly #head = new Playhead();
  readonly #over = new AbortController();
  readonly #showing: Showing;

  static mount(element: Element | ShadowRoot, options: FigureOptions): FigureViewer {
    return new FigureViewer(element, options);
  }

  private constructor(element: Element | ShadowRoot, options: FigureOptions) {
    super();
    this.#head.side = options.side ?? 'right';
    this.#head.playing = options.autoplay ?? false;
    this.#panel = new Panel({
      begin: () => this.play(),
      toggle: () => this.#toggle(),
      camera: (name) => this.look(name),
      nextCamera: () => this.look(this.#showing.picture?.nextCamera),
      mirror: () => this.mirror(this.#head.side === 'left' ? 'right' : 'left'),
      muscles: (on) => this.highlight(on),
      still: (step) => this.#showing.step(step),
      again: () => {
        this.play();
        this.#showing.again();
      },
    });
    this.#panel.root.dataset.controls = options.controls ?? 'all';
    if (options.slotted) this.#panel.slot();
    this.#panel.playing(this.#head.playing);
    element.append(this.#panel.root);
    const { signal } = this.#over;
    const seen = new Seen(this.#panel.area, () => this.#showing.wake(), signal);
    this.#showing = new Showing(options, options.sources ?? sources, this.#panel, this.#head, seen, {
      ready: (detail) => this.dispatchEvent(new CustomEvent('ready', { detail })),
      problem: (detail) => this.dispatchEvent(new CustomEvent('problem', { detail })),
    });
    this.#listen(signal);
    // Whoever mounts it listens only afterwards.
    queueMicrotask(() => {
      if (!signal.aborted) this.#showing.wake();
    });
  }

  get rate(): number {
    return this.#head.rate;
  }

  /** How fast it plays by its own clock; 1 is the file's tempo. */
  set rate(rate: number) {
    this.#head.rate = Math.min(4, Math.max(0.1, rate));
  }

  play(): void {
    this.#head.playing = true;
    this.#panel.playing(true);
    this.#showing.wake();
  }

  pause(): void {
    this.#head.playing = false;
    this.#panel.playing(false);
  }

  seek(seconds: number): void {
    this.#head.seek(seconds);
    this.#showing.nudge();
  }

  seekPhase(phase: PhaseName, share: number): void {
    this.#head.seekPhase(phase, share);
    this.#showing.nudge();
  }

  /** Shows the exercise done with that side; the files are written for the right one. */
  mirror(side: Side): void {
    this.#head.side = side;
    this.#showing.nudge();
  }

  /** Moves in time with a clock from outside, asked once a picture; null gives the figure its own clock back. */
  follow(timer: Timer | null): void {
    this.#head.timer = timer;
    this.#panel.followed(timer !== null);
    this.#showing.wake();
  }

  /** The clock from outside was set going, stopped or turned: have another look at it. */
  nudge(): void {
    this.#showing.nudge();
  }

  /** Looks from one of the file's cameras, or from the best of them. */
  look(camera?: string): void {
    const detail = this.#showing.picture?.lookFrom(camera, performance.now() / 1000);
    if (detail === undefined) return;
    this.dispatchEvent(new CustomEvent('camera', { detail }));
    this.#showing.nudge();
  }

  /** Lights up the muscles at work. */
  highlight(on: boolean): void {
    this.#showing.muscles = on;
  }

  numbers(): FigureNumbers {
    const { firstFrame, frames, meanFrame } = this.#showing.spent;
    const drawn = this.#showing.picture?.numbers() ?? { triangles: 0, drawCalls: 0 };
    return { ...drawn, firstFrame, frames, meanFrame };
  }

  dispose(): void {
    this.#over.abort();
    this.#showing.close();
    this.#panel.root.remove();
  }

  #toggle(): void {
    if (this.#head.timer) return;
    if (this.#head.playing) this.pause();
    else this.play();
  }

  #listen(signal: AbortSignal): void {
    const { area } = this.#panel;
    const turn = (act: (picture: LivePicture) => void) => {
      const { picture } = this.#showing;
      if (picture) act(picture);
      this.#showing.nudge();
    };
    const asked = {
      drag: (x: number, y: number) => turn((picture) => picture.drag(x, y, area)),
      turn: (azimuth: number, elevation: number) => turn((picture) => picture.turn(azimuth, elevation)),
      zoom: (factor: number) => turn((picture) => picture.zoom(factor)),
      home: () => this.look(),
      toggle: () => this.#toggle(),
    };
    listen(area, asked, signal);
    onSize(area, (width, height) => turn((picture) => picture.resize(width, height)), signal);
    onStillness(() => this.#showing.stillness(), signal);
  }
}
