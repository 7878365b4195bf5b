import type { Demonstration } from '../pose/format';
import type { DemonstrationEntry } from './demonstrations';
import type { Sources } from './sources';
import { type Tempo, tempoOf } from './tempo';

export interface Known {
  entry: DemonstrationEntry;
  demonstration: Demonstration;
  tempo: Tempo;
}

/** What is known of a demonstration, asked for step by step and once; what failed is asked for again. */
export class Parts {
  readonly #slug: string;
  readonly #sources: Sources;
  readonly #muscles: string;
  #entry: Promise<DemonstrationEntry> | null = null;
  #known: Promise<Known> | null = null;

  /** `muscles`: those to light instead of the ones at work; none for these. */
  constructor(slug: string, muscles: string, sources: Sources) {
    this.#slug = slug;
    this.#muscles = muscles;
    this.#sources = sources;
  }

  entry(): Promise<DemonstrationEntry> {
    this.#entry ??= this.#find().catch((error: unknown) => {
      this.#entry = null;
      throw error;
    });
    return this.#entry;
  }

  all(): Promise<Known> {
    this.#known ??= this.#read().catch((error: unknown) => {
      this.#known = null;
      this.#entry = null;
      throw error;
    });
    return this.#known;
  }

  async #find(): Promise<DemonstrationEntry> {
    const entry = await this.#sources.entry(this.#slug);
    if (!entry) throw new Error(`there is no demonstration of ${this.#slug}`);
    return entry;
  }

  /** Only a few pages want other muscles lit, so only they fetch where those are. */
  async #lit(demonstration: Demonstration): Promise<Demonstration> {
    if (!this.#muscles) return demonstration;
    const { lit, musclesNamed } = await import('./lit');
    return lit(demonstration, musclesNamed(this.#muscles));
  }

  async #read(): Promise<Known> {
    const entry = await this.entry();
    const demonstration = await this.#lit(await this.#sources.demonstration(entry));
    return { entry, demonstration, tempo: tempoOf(demonstration) };
  }
}
