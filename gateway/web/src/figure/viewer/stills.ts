import type { Panel } from './panel';
import type { Tempo } from './tempo';
import { stopAt } from './tempo';

/** The still pictures, one of them shown: stepped through by hand, or by a clock. */
export class Stills {
  readonly #panel: Panel;
  readonly #tempo: Tempo;
  #index = 0;

  constructor(panel: Panel, tempo: Tempo) {
    this.#panel = panel;
    this.#tempo = tempo;
    this.#show(0);
  }

  step(by: number): void {
    this.#show(Math.min(this.#tempo.stops.length - 1, Math.max(0, this.#index + by)));
  }

  at(moment: number): void {
    const index = stopAt(this.#tempo, moment);
    if (index !== this.#index) this.#show(index);
  }

  #show(index: number): void {
    this.#index = index;
    this.#panel.still(
      index,
      this.#tempo.stops.map((stop) => stop.frame),
    );
  }
}
