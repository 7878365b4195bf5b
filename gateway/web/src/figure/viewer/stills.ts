import type { Panel } from './panel';
import { stillAt, type Tempo } from './tempo';

/** The still pictures, one of them shown: stepped through by hand, or by a clock. */
export class Stills {
  readonly #panel: Panel;
  readonly #tempo: Tempo | null;
  readonly #names: readonly string[];
  #index = 0;

  /** Without a tempo the pictures have no names, and no clock turns them. */
  constructor(panel: Panel, count: number, tempo: Tempo | null) {
    this.#panel = panel;
    this.#tempo = tempo?.stills.length === count ? tempo : null;
    this.#names = this.#tempo?.stills ?? Array.from({ length: count }, () => '');
    this.#show(0);
  }

  step(by: number): void {
    this.#show(Math.min(this.#names.length - 1, Math.max(0, this.#index + by)));
  }

  at(moment: number): void {
    const index = this.#tempo ? stillAt(this.#tempo, moment) : this.#index;
    if (index !== this.#index) this.#show(index);
  }

  #show(index: number): void {
    this.#index = index;
    this.#panel.still(index, this.#names);
  }
}
