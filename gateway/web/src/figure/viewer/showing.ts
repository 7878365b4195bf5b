import type { Side } from '../body/skeleton';
import type { Panel } from './panel';
import { type Known, Parts } from './parts';
import { LivePicture } from './picture';
import type { Playhead } from './playhead';
import type { Seen } from './seen';
import { MembersOnly, type Sources } from './sources';
import { Spent } from './spent';
import { wantsStillness } from './stillness';
import { Stills } from './stills';
import { againWords, happenings, labelOf, type Problem, plain, problemWords, sentence } from './words';

export interface Wanted {
  readonly slug: string;
  /** What the exercise is called; without it the slug says. */
  readonly name?: string | undefined;
  /** The exercise's own steps, for those who read rather than look. */
  readonly steps?: readonly string[] | undefined;
  readonly side?: Side | undefined;
  /** One of the file's cameras; the first is the best. */
  readonly camera?: string | undefined;
  /** Ids of muscles to light instead of those at work, with spaces between. */
  readonly muscles?: string | undefined;
}

interface Told {
  ready(firstFrame: number): void;
  problem(problem: Problem): void;
}

/** What stands on the page: the poster, then the moving figure, or still pictures. Loads, draws and falls back. */
export class Showing {
  readonly spent = new Spent();
  readonly #wanted: Wanted;
  readonly #sources: Sources;
  readonly #parts: Parts;
  readonly #panel: Panel;
  readonly #head: Playhead;
  readonly #seen: Seen;
  readonly #told: Told;
  #picture: LivePicture | null = null;
  #stills: Stills | null = null;
  /** Only the newest of several tries may show anything. */
  #attempt = 0;
  /** Somebody asked for movement although less of it was asked for. */
  #insists = false;
  #muscles = true;
  #frame = 0;
  #last = 0;

  constructor(wanted: Wanted, sources: Sources, panel: Panel, head: Playhead, seen: Seen, told: Told) {
    this.#wanted = wanted;
    this.#sources = sources;
    this.#parts = new Parts(wanted.slug, wanted.muscles ?? '', sources);
    this.#panel = panel;
    this.#head = head;
    this.#seen = seen;
    this.#told = told;
    panel.label(this.#name, labelOf(this.#name, null));
    void this.#poster();
  }

  get picture(): LivePicture | null {
    return this.#picture;
  }

  set muscles(on: boolean) {
    this.#muscles = on;
    this.#panel.musclesOn(on);
    this.nudge();
  }

  /** It has come into view, or is wanted: load what is missing, and go on. */
  wake(): void {
    const wanted = this.#head.playing || this.#head.timer !== null;
    if (this.#panel.mode === 'poster' && wanted && this.#seen.now) void this.#load();
    this.nudge();
  }

  /** Something may look different now: draw it, once, at the next picture. */
  nudge(): void {
    if (this.#frame || !this.#seen.now || !(this.#picture || this.#stills)) return;
    this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  step(by: number): void {
    this.#stills?.step(by);
  }

  /** Once more from the poster, and this time it is meant to move. */
  again(): void {
    this.#insists = wantsStillness();
    this.#afresh();
    this.wake();
  }

  /** Somebody changed their mind about movement. */
  stillness(): void {
    const still = this.#panel.mode === 'still';
    if (wantsStillness() && !this.#insists && !still) void this.#instead('reduced');
    if (wantsStillness() || !still) return;
    this.#afresh();
    this.wake();
  }

  close(): void {
    this.#attempt++;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#last = 0;
    this.#picture?.dispose();
    this.#picture = null;
    this.#stills = null;
    this.#panel.dropCanvas();
  }

  get #name(): string {
    return this.#wanted.name ?? sentence(plain(this.#wanted.slug));
  }

  async #poster(): Promise<void> {
    const attempt = this.#attempt;
    try {
      const { poster } = await this.#parts.entry();
      if (poster) this.#panel.poster(poster);
      if (attempt === this.#attempt && wantsStillness()) await this.#instead('reduced');
    } catch (error) {
      if (attempt === this.#attempt) await this.#instead(problemOf(error));
    }
  }

  async #load(): Promise<void> {
    if (wantsStillness() && !this.#insists) return this.#instead('reduced');
    const attempt = ++this.#attempt;
    const superseded = () => attempt !== this.#attempt;
    this.spent.begin();
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
      const { entry, demonstration } = known;
      if (!entry.figure) throw new Error('there is no body to show it with');
      const engine = await this.#sources.engine(canvas, demonstration, entry.figure);
      if (superseded()) return engine.dispose();
      this.#picture = new LivePicture(
        engine,
        demonstration,
        this.#wanted.camera,
        this.#head.side,
        this.#panel,
      );
      this.#panel.muscles(engine.muscles, this.#muscles);
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
    this.#panel.describe(demonstration, this.#wanted.steps ?? [], happenings(demonstration));
  }

  #draw(now: number): void {
    this.#frame = 0;
    const passed = this.#last > 0 ? Math.min(250, now - this.#last) : 0;
    if (this.#last > 0) this.#picture?.keepPace(now - this.#last);
    const moment = this.#head.advance(passed / 1000);
    this.#last = moment.moving ? now : 0;
    if (this.#picture) {
      const picture = this.#picture;
      picture.muscles = this.#muscles;
      const first = this.spent.on(() => picture.draw(moment, this.#head.breath, now / 1000));
      if (first) this.#ready();
    } else if (this.#head.timer) {
      this.#stills?.at(moment.at);
    }
    const moves = moment.moving && (this.#picture !== null || this.#head.timer !== null);
    if (moves || this.#picture?.turning) this.nudge();
  }

  #ready(): void {
    this.#panel.show('live');
    // On paper there are pictures, not a figure.
    void this.#pictures().catch(() => undefined);
    this.#told.ready(this.spent.firstFrame);
  }

  /** A page with many figures loses those that nobody looks at; they come back when they are looked at again. */
  #lost(): void {
    if (this.#seen.now) void this.#instead('lost');
    else this.#afresh();
  }

  /** Still pictures instead, and why. */
  async #instead(problem: Problem): Promise<void> {
    this.close();
    const attempt = this.#attempt;
    this.#told.problem(problem);
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

  #afresh(): void {
    this.close();
    this.#panel.show('poster');
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof MembersOnly) return 'members';
  return error instanceof Error && /webgl/i.test(error.message) ? 'no-webgl' : 'failed';
}
