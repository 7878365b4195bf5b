import type { Side } from '../body/skeleton';
import type { Camera, Demonstration } from '../pose/format';
import type { Moment } from './beat';
import type { Engine } from './engine';
import { type Look, lookOf, Orbit } from './orbit';
import { Pace } from './pace';

/** As long as the stylesheet takes to fade the picture out. */
const fadeMs = 180;

interface Shown {
  /** The figure is about to be shown the other way round: fade it out, or in again. */
  turningOver(on: boolean): void;
  side(side: Side): void;
  /** Null once a hand has turned it. */
  camera(name: string | null): void;
}

/** The figure while it is there: which side, which camera, and what a hand has made of the view. */
export class LivePicture {
  muscles = true;
  readonly #engine: Engine;
  readonly #cameras: readonly Camera[];
  readonly #mirrors: boolean;
  readonly #shown: Shown;
  readonly #orbit: Orbit;
  readonly #pace = new Pace(globalThis.devicePixelRatio ?? 1);
  #size = { width: 1, height: 1 };
  #camera: Camera;
  #side: Side = 'right';
  #turnsAt: number | null = null;

  constructor(
    engine: Engine,
    demonstration: Demonstration,
    camera: string | undefined,
    side: Side,
    shown: Shown,
  ) {
    this.#engine = engine;
    this.#cameras = demonstration.cameras;
    this.#mirrors = demonstration.side === 'right';
    this.#shown = shown;
    this.#camera = this.#cameras.find((one) => one.name === camera) ?? (this.#cameras[0] as Camera);
    this.#side = this.#mirrors ? side : 'right';
    this.#orbit = new Orbit(this.#best());
    shown.camera(this.#camera.name);
    shown.side(this.#side);
  }

  /** True while the picture changes by itself: to another camera, or to the other side. */
  get turning(): boolean {
    return this.#orbit.swinging || this.#turnsAt !== null;
  }

  /** Draws one moment; `now` in seconds. */
  draw(moment: Moment, breath: number, now: number): void {
    this.#turnTo(this.#mirrors ? moment.side : 'right', now);
    const look = this.#orbit.at(now);
    const { focus } = this.#camera;
    this.#engine.show({ at: moment.at, side: this.#side, breath, look, focus, muscles: this.muscles });
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.#engine.resize(width, height, this.#pace.ratio);
  }

  /** Milliseconds since the picture before, while the figure moves. */
  keepPace(milliseconds: number): void {
    if (this.#pace.note(milliseconds)) this.resize(this.#size.width, this.#size.height);
  }

  numbers(): { triangles: number; drawCalls: number } {
    return this.#engine.numbers();
  }

  drag(x: number, y: number, area: { clientWidth: number; clientHeight: number }): void {
    this.#orbit.drag(x, y, area.clientWidth, area.clientHeight);
    this.#shown.camera(null);
  }

  turn(azimuth: number, elevation: number): void {
    this.#orbit.turn(azimuth, elevation);
    this.#shown.camera(null);
  }

  zoom(factor: number): void {
    this.#orbit.zoom(factor);
  }

  get nextCamera(): string | undefined {
    return this.#cameras[(this.#cameras.indexOf(this.#camera) + 1) % this.#cameras.length]?.name;
  }

  /** Swings to one of the file's cameras; without a name to the best of them, which comes first. */
  lookFrom(name: string | undefined, now: number): string {
    this.#camera = this.#cameras.find((one) => one.name === name) ?? (this.#cameras[0] as Camera);
    this.#orbit.swingTo(this.#best(), now);
    this.#shown.camera(this.#camera.name);
    return this.#camera.name;
  }

  dispose(): void {
    this.#engine.dispose();
  }

  /** The same view of the other side is mirrored too. */
  #best(): Look {
    const look = lookOf(this.#camera);
    return this.#side === 'left' ? { ...look, azimuth: -look.azimuth } : look;
  }

  #turnTo(side: Side, now: number): void {
    if (side === this.#side) {
      if (this.#turnsAt !== null) this.#shown.turningOver(false);
      this.#turnsAt = null;
      return;
    }
    if (this.#turnsAt === null) {
      this.#turnsAt = now + fadeMs / 1000;
      this.#shown.turningOver(true);
    }
    if (now < this.#turnsAt) return;
    this.#turnsAt = null;
    this.#side = side;
    const look = this.#orbit.at(now);
    this.#orbit.jumpTo({ ...look, azimuth: -look.azimuth });
    this.#shown.side(side);
    this.#shown.turningOver(false);
  }
}
