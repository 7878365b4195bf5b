import type { Camera } from '../pose/format';

/** How the figure is looked at. Degrees, as in the file: 0 from its front, 90 from its left. */
export interface Look {
  readonly azimuth: number;
  readonly elevation: number;
  /** 1 shows all of the motion, 2 shows it twice as large. */
  readonly zoom: number;
}

const elevations = { least: -5, most: 85 };
const zooms = { least: 0.7, most: 2.5 };
/** Seconds that a change of camera takes. */
const swingSeconds = 0.35;
/** Degrees for the width of the picture under a finger. */
const degreesAcross = 200;
const degreesUp = 80;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const smooth = (s: number): number => s * s * (3 - 2 * s);
/** The way round that is shorter. */
const shorter = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

export const lookOf = (camera: Pick<Camera, 'azimuth' | 'elevation'>): Look => ({
  azimuth: camera.azimuth,
  elevation: camera.elevation,
  zoom: 1,
});

/** The view that a hand turns: it follows a finger at once and swings from one camera to the next. */
export class Orbit {
  #look: Look;
  #swing: { from: Look; to: Look; began: number } | null = null;

  constructor(look: Look) {
    this.#look = look;
  }

  get swinging(): boolean {
    return this.#swing !== null;
  }

  turn(azimuth: number, elevation: number): void {
    this.#swing = null;
    const { zoom } = this.#look;
    this.#look = {
      azimuth: this.#look.azimuth + azimuth,
      elevation: within(this.#look.elevation + elevation, elevations.least, elevations.most),
      zoom,
    };
  }

  /** Pixels that a finger has moved, on a picture of that size: the figure turns with it, the view tilts less. */
  drag(x: number, y: number, width: number, height: number): void {
    this.turn((-x / Math.max(1, width)) * degreesAcross, (y / Math.max(1, height)) * degreesUp);
  }

  zoom(factor: number): void {
    this.#swing = null;
    this.#look = { ...this.#look, zoom: within(this.#look.zoom * factor, zooms.least, zooms.most) };
  }

  /** `now` in seconds, of any clock that `at` is asked with too. */
  swingTo(look: Look, now: number): void {
    const from = this.at(now);
    const to = { ...look, azimuth: from.azimuth + shorter(look.azimuth - from.azimuth) };
    this.#swing = { from, to, began: now };
  }

  jumpTo(look: Look): void {
    this.#swing = null;
    this.#look = look;
  }

  at(now: number): Look {
    const swing = this.#swing;
    if (!swing) return this.#look;
    const share = within((now - swing.began) / swingSeconds, 0, 1);
    const s = smooth(share);
    const mix = (a: number, b: number) => a + (b - a) * s;
    this.#look = {
      azimuth: mix(swing.from.azimuth, swing.to.azimuth),
      elevation: mix(swing.from.elevation, swing.to.elevation),
      zoom: mix(swing.from.zoom, swing.to.zoom),
    };
    if (share === 1) this.#swing = null;
    return this.#look;
  }
}
