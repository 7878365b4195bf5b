import type { Side } from '../body/skeleton';
import { type Beat, type Moment, momentOf } from './beat';
import { momentIn, type PhaseName, type Tempo } from './tempo';

/** Asked once a picture; null while there is nothing to do, such as between two exercises. */
export type Timer = () => Beat | null;

/** Where the motion is: by its own clock, or by one from outside. Seconds. */
export class Playhead {
  rate = 1;
  playing = false;
  side: Side = 'right';
  timer: Timer | null = null;
  #tempo: Tempo | null = null;
  #at = 0;
  #breath = 0;

  set tempo(tempo: Tempo) {
    this.#tempo = tempo;
  }

  get breath(): number {
    return this.#breath;
  }

  seek(seconds: number): void {
    const length = this.#tempo?.seconds ?? 0;
    this.#at = length > 0 ? ((seconds % length) + length) % length : Math.max(0, seconds);
  }

  seekPhase(phase: PhaseName, share: number): void {
    if (this.#tempo) this.#at = momentIn(this.#tempo, phase, share);
  }

  /** Time has passed: says where the figure is now, and whether it goes on moving by itself. */
  advance(seconds: number): Moment & { moving: boolean } {
    const tempo = this.#tempo;
    const beat = this.timer?.();
    const moving = this.timer ? (beat?.going ?? false) : this.playing;
    if (moving) this.#breath += seconds;
    if (!tempo) return { at: 0, side: this.side, moving };
    if (this.timer) return beat ? { ...momentOf(tempo, beat), moving } : { at: 0, side: this.side, moving };
    if (moving) this.seek(this.#at + seconds * this.rate);
    return { at: this.#at, side: this.side, moving };
  }
}
