/** What a figure costs, for measuring. Milliseconds. */
export class Spent {
  /** From the wish to see the figure to its first picture. */
  firstFrame = 0;
  frames = 0;
  #begun = 0;
  #drawing = 0;

  /** Mean time that the processor takes for a picture. */
  get meanFrame(): number {
    return this.frames > 0 ? this.#drawing / this.frames : 0;
  }

  begin(): void {
    this.#begun = performance.now();
    this.firstFrame = 0;
    this.frames = 0;
    this.#drawing = 0;
  }

  /** Draws a picture; true for the first. */
  on(draw: () => void): boolean {
    const before = performance.now();
    draw();
    const after = performance.now();
    this.#drawing += after - before;
    this.frames++;
    if (this.frames > 1) return false;
    this.firstFrame = after - this.#begun;
    return true;
  }
}
