import type { Side } from '../body/skeleton';
import { listen } from './gestures';
import { Panel } from './panel';
import { type Known, Parts } from './parts';
import { LivePicture } from './picture';
import { Playhead, type Timer } from './playhead';
import { onSize, Seen } from './seen';
import { MembersOnly, sources as realSources, type Sources } from './sources';
import { onStillness, wantsStillness } from './stillness';
import { Stills } from './stills';
import type { PhaseName } from './tempo';
import {
  againWords,
  happenings,
  labelOf,
  muscleNames,
  type Problem,
  plain,
  problemWords,
  sentence,
} from './words';

export interface FigureOptions {
  slug: string;
  /** What the exercise is called; without it the slug says. */
  name?: string | undefined;
  /** The exercise's own steps, for those who read rather than look. */
  steps?: readonly string[] | undefined;
  side?: Side | undefined;
  /** One of the file's cameras; the first is the best. */
  camera?: string | undefined;
  /** Play as soon as it can be seen. Otherwise the poster waits for a tap. */
  autoplay?: boolean | undefined;
  controls?: Controls | undefined;
  /** The poster is what stands inside the element whose shadow this is. */
  slotted?: boolean | undefined;
  sources?: Sources | undefined;
}

/** `all` is for a page, `few` stands beside a timer that plays. */
export type Controls = 'all' | 'few';

/** What it costs, for measuring. Milliseconds. */
export interface FigureNumbers {
  triangles: number;
  drawCalls: number;
  /** From the wish to see the figure to its first picture. */
  firstFrame: number;
  frames: number;
  meanFrame: number;
}

/**
 * One demonstration on a page: a poster, then the moving figure, or its still pictures where nothing may or can move.
 * Events: `ready` (first picture), `problem` (detail: why there are still pictures), `camera` (detail: its name).
 */
export class FigureViewer extends EventTarget {
  readonly #options: FigureOptions;
  readonly #sources: Sources;
  readonly #parts: Parts;
  readonly #panel: Panel;
  readonly #head = new Playhead();
  readonly #over = new AbortController();
  readonly #seen: Seen;
  #picture: LivePicture | null = null;
  #stills: Stills | null = null;
  /** Only the newest of several tries may show anything. */
  #attempt = 0;
  /** Somebody asked for movement although less of it was asked for. */
  #insists = false;
  #muscles = true;
  #frame = 0;
  #last = 0;
  #spent = { begun: 0, firstFrame: 0, frames: 0, drawing: 0 };

  static mount(element: Element | ShadowRoot, options: FigureOptions): FigureViewer {
    return new FigureViewer(element, options);
  }

  private constructor(element: Element | ShadowRoot, options: FigureOptions) {
    super();
    this.#options = options;
    this.#sources = options.sources ?? realSources;
    this.#parts = new Parts(options.slug, this.#sources);
    this.#head.side = options.side ?? 'right';
    this.#head.playing = options.autoplay ?? false;
    this.#panel = new Panel({
      begin: () => this.play(),
      toggle: () => (this.#head.playing ? this.pause() : this.play()),
      camera: (name) => this.look(name),
      nextCamera: () => this.look(this.#picture?.nextCamera),
      mirror: () => this.mirror(this.#head.side === 'left' ? 'right' : 'left'),
      muscles: (on) => this.highlight(on),
      still: (step) => this.#stills?.step(step),
      again: () => this.#again(),
    });
    this.#panel.root.dataset.controls = options.controls ?? 'all';
    if (options.slotted) this.#panel.slot();
    this.#panel.label(this.#name, labelOf(this.#name, null));
    this.#panel.playing(this.#head.playing);
    element.append(this.#panel.root);
    this.#listen();
    this.#seen = new Seen(this.#panel.area, () => this.#wake(), this.#over.signal);
    void this.#poster();
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
    this.#wake();
  }

  pause(): void {
    this.#head.playing = false;
    this.#panel.playing(false);
  }

  seek(seconds: number): void {
    this.#head.seek(seconds);
    this.nudge();
  }

  seekPhase(phase: PhaseName, share: number): void {
    this.#head.seekPhase(phase, share);
    this.nudge();
  }

  /** Shows the exercise done with that side; the files are written for the right one. */
  mirror(side: Side): void {
    this.#head.side = side;
    this.nudge();
  }

  /** Moves in time with a clock from outside, asked once a picture; null gives the figure its own clock back. */
  follow(timer: Timer | null): void {
    this.#head.timer = timer;
    this.#panel.followed(timer !== null);
    this.#wake();
  }

  /** The clock from outside was set going, stopped or turned: have another look at it. */
  nudge(): void {
    if (this.#frame || !this.#seen.now || !(this.#picture || this.#stills)) return;
    this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  /** Looks from one of the file's cameras, or from the best of them. */
  look(camera?: string): void {
    if (!this.#picture) return;
    const detail = this.#picture.lookFrom(camera, performance.now() / 1000);
    this.dispatchEvent(new CustomEvent('camera', { detail }));
    this.nudge();
  }

  highlight(on: boolean): void {
    this.#muscles = on;
    this.#panel.musclesOn(on);
    this.nudge();
  }

  numbers(): FigureNumbers {
    const { firstFrame, frames, drawing } = this.#spent;
    const drawn = this.#picture?.numbers() ?? { triangles: 0, drawCalls: 0 };
    return { ...drawn, firstFrame, frames, meanFrame: frames > 0 ? drawing / frames : 0 };
  }

  dispose(): void {
    this.#over.abort();
    this.#close();
    this.#panel.root.remove();
  }

  get #name(): string {
    return this.#options.name ?? sentence(plain(this.#options.slug));
  }

  get #wanted(): boolean {
    return this.#head.playing || this.#head.timer !== null;
  }

  #listen(): void {
    const { signal } = this.#over;
    const turn = (act: (picture: LivePicture) => void) => {
      if (this.#picture) act(this.#picture);
      this.nudge();
    };
    const { area } = this.#panel;
    const asked = {
      drag: (x: number, y: number) => turn((picture) => picture.drag(x, y, area)),
      turn: (azimuth: number, elevation: number) => turn((picture) => picture.turn(azimuth, elevation)),
      zoom: (factor: number) => turn((picture) => picture.zoom(factor)),
      home: () => this.look(),
      toggle: () => {
        if (this.#head.timer) return;
        if (this.#head.playing) this.pause();
        else this.play();
      },
    };
    listen(area, asked, signal);
    onSize(
      area,
      (width, height) => {
        this.#picture?.resize(width, height);
        this.nudge();
      },
      signal,
    );
    onStillness(() => void this.#stillness(), signal);
  }

  async #poster(): Promise<void> {
    try {
      const { poster } = await this.#parts.entry();
      if (poster) this.#panel.poster(poster);
    } catch {
      return this.#instead('failed');
    }
    if (wantsStillness()) await this.#instead('reduced');
  }

  /** It has come into view, or is wanted: load what is missing, and go on. */
  #wake(): void {
    if (this.#panel.mode === 'poster' && this.#wanted && this.#seen.now) void this.#load();
    this.nudge();
  }

  async #load(): Promise<void> {
    if (wantsStillness() && !this.#insists) return this.#instead('reduced');
    const attempt = ++this.#attempt;
    const superseded = () => attempt !== this.#attempt || this.#over.signal.aborted;
    this.#spent = { begun: performance.now(), firstFrame: 0, frames: 0, drawing: 0 };
    this.#panel.show('loading');
    try {
      this.#sources.warm();
      const known = await this.#parts.all();
      if (superseded()) return;
      this.#describe(known);
      const canvas = this.#panel.freshCanvas();
      canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        if (!superseded()) this.#lost();
      });
      if (!known.entry.figure) throw new Error('there is no body to show it with');
      const engine = await this.#sources.engine(canvas, known.demonstration, known.entry.figure);
      if (superseded()) return engine.dispose();
      const { camera } = this.#options;
      this.#picture = new LivePicture(engine, known.demonstration, camera, this.#head.side, this.#panel);
      this.#picture.resize(this.#panel.area.clientWidth, this.#panel.area.clientHeight);
      this.nudge();
    } catch (error) {
      if (!superseded()) await this.#instead(problemOf(error));
    }
  }

  #describe({ entry, demonstration, tempo }: Known): void {
    this.#head.tempo = tempo;
    if (entry.poster) this.#panel.poster(entry.poster);
    this.#panel.label(this.#name, labelOf(this.#name, demonstration));
    this.#panel.describe(demonstration, this.#options.steps ?? [], happenings(demonstration));
    this.#panel.muscles(muscleNames(demonstration), this.#muscles);
  }

  #draw(now: number): void {
    this.#frame = 0;
    const passed = this.#last > 0 ? Math.min(250, now - this.#last) : 0;
    const moment = this.#head.advance(passed / 1000);
    let changing = false;
    if (this.#picture) {
      const before = performance.now();
      this.#picture.muscles = this.#muscles;
      changing = this.#picture.draw(moment, this.#head.breath, now / 1000);
      this.#count(before);
    } else if (this.#head.timer) {
      this.#stills?.at(moment.at);
    }
    this.#last = moment.moving ? now : 0;
    if (changing || (moment.moving && (this.#picture || this.#head.timer))) this.nudge();
  }

  #count(before: number): void {
    const after = performance.now();
    this.#spent.frames++;
    this.#spent.drawing += after - before;
    if (this.#spent.frames > 1) return;
    this.#spent.firstFrame = after - this.#spent.begun;
    this.#panel.show('live');
    // On paper there are pictures, not a figure.
    void this.#pictures().catch(() => undefined);
    this.dispatchEvent(new CustomEvent('ready', { detail: this.#spent.firstFrame }));
  }

  /** A page with many figures loses those that nobody looks at; they come back when they are looked at again. */
  #lost(): void {
    if (this.#seen.now) void this.#instead('lost');
    else this.#afresh();
  }

  /** Still pictures instead, and why. */
  async #instead(problem: Problem): Promise<void> {
    this.#close();
    const attempt = this.#attempt;
    this.dispatchEvent(new CustomEvent('problem', { detail: problem }));
    this.#panel.show('still', problemWords(problem), againWords(problem));
    const known = await this.#parts.all().catch(() => null);
    if (attempt !== this.#attempt) return;
    if (known) this.#describe(known);
    const count = await this.#pictures().catch(() => 0);
    if (attempt !== this.#attempt || count === 0) return;
    this.#stills = new Stills(this.#panel, count, known?.tempo ?? null);
    this.nudge();
  }

  /** How many still pictures there are. */
  async #pictures(): Promise<number> {
    const { strip } = await this.#parts.entry();
    return strip ? this.#panel.strip(strip) : 0;
  }

  async #stillness(): Promise<void> {
    const { mode } = this.#panel;
    if (wantsStillness() && !this.#insists && mode !== 'still') return this.#instead('reduced');
    if (wantsStillness() || mode !== 'still') return;
    this.#afresh();
    this.#wake();
  }

  #again(): void {
    this.#insists = wantsStillness();
    this.#afresh();
    this.play();
  }

  #afresh(): void {
    this.#close();
    this.#panel.show('poster');
  }

  #close(): void {
    this.#attempt++;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#last = 0;
    this.#picture?.dispose();
    this.#picture = null;
    this.#stills = null;
    this.#panel.dropCanvas();
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof MembersOnly) return 'members';
  return error instanceof Error && /webgl/i.test(error.message) ? 'no-webgl' : 'failed';
}
