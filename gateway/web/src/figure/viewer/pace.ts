/** Slower than this, in milliseconds from picture to picture, is not a movement any more. */
const slow = 50;
/** How many pictures are looked at before anything is changed. */
const looks = 6;
const least = 0.6;
const step = 0.65;

/**
 * How many device pixels are drawn for one of the page's. A device that cannot keep up gets fewer, so that the figure
 * keeps moving smoothly rather than sharply.
 */
export class Pace {
  #ratio: number;
  #between: number[] = [];

  constructor(devicePixelRatio: number) {
    this.#ratio = Math.min(2, devicePixelRatio);
  }

  get ratio(): number {
    return this.#ratio;
  }

  /** Milliseconds since the picture before. True when the ratio has changed. */
  note(milliseconds: number): boolean {
    this.#between.push(milliseconds);
    if (this.#between.length < looks) return false;
    // The middle one: a page that was away for a while is not a slow device.
    const middle = this.#between.sort((a, b) => a - b)[looks / 2] as number;
    this.#between = [];
    if (middle <= slow || this.#ratio <= least) return false;
    this.#ratio = Math.max(least, this.#ratio * step);
    return true;
  }
}
