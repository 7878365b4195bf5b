import type { Side } from '../body/skeleton';
import type { Demonstration } from '../pose/format';
import { button, element, icon } from './elements';
import { plain, sentence, stopWords } from './words';

/** What the panel's buttons ask for. */
export interface Wishes {
  begin(): void;
  toggle(): void;
  camera(name: string): void;
  /** The next of the cameras, and round again. */
  nextCamera(): void;
  mirror(): void;
  muscles(on: boolean): void;
  still(step: number): void;
  again(): void;
}

/** `poster`: nothing is loaded. `live`: the figure is there. `still`: pictures instead. */
export type Mode = 'poster' | 'loading' | 'live' | 'still';

/** The viewer's elements, and nothing of what it does. */
export class Panel {
  readonly root = element('div', { class: 'figure', 'data-mode': 'poster' });
  readonly area = element('div', { class: 'figure-area', role: 'group' });
  readonly #wishes: Wishes;
  readonly #poster = element('img', { class: 'figure-poster', alt: '', decoding: 'async' });
  readonly #strip = element('img', { class: 'figure-strip', alt: '', decoding: 'async' });
  readonly #window = element('div', { class: 'figure-window' }, this.#strip);
  readonly #begin: HTMLButtonElement;
  readonly #note = element('p', { class: 'figure-note', role: 'status' });
  readonly #again: HTMLButtonElement;
  readonly #play: HTMLButtonElement;
  readonly #corner: HTMLButtonElement;
  readonly #cameras = element('div', { class: 'figure-cameras', role: 'group', 'aria-label': 'Look from' });
  readonly #mirror: HTMLButtonElement;
  readonly #stills = element('div', { class: 'figure-stills' });
  readonly #stillWords = element('p', { class: 'figure-still-words' });
  readonly #muscles = element('div', { class: 'figure-muscles' });
  readonly #words = element('details', { class: 'figure-words' });
  #canvas: HTMLCanvasElement | null = null;
  #label = '';

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    this.#begin = button(
      { class: 'figure-begin' },
      wishes.begin,
      icon('play'),
      element('span', {}, 'Show me'),
    );
    this.#again = button({ class: 'figure-button', hidden: true }, wishes.again);
    this.#play = button({ class: 'figure-button figure-play' }, wishes.toggle);
    this.#corner = button({ class: 'figure-corner figure-pause' }, wishes.toggle);
    this.#mirror = button(
      { class: 'figure-button figure-mirror', hidden: true },
      wishes.mirror,
      icon('sides'),
      'Show the other side',
    );
    this.#stills.append(
      button(
        { class: 'figure-button', 'aria-label': 'Picture before' },
        () => wishes.still(-1),
        icon('back'),
      ),
      this.#stillWords,
      button({ class: 'figure-button', 'aria-label': 'Next picture' }, () => wishes.still(1), icon('next')),
    );
    const around = { class: 'figure-corner figure-around', 'aria-label': 'Look from another side' };
    this.area.append(
      this.#poster,
      this.#window,
      this.#begin,
      button(around, wishes.nextCamera, icon('round')),
    );
    const bar = element('div', { class: 'figure-bar' }, this.#play, this.#cameras, this.#mirror);
    this.root.append(this.area, element('div', { class: 'figure-below' }, this.#note, this.#again));
    this.root.append(bar, this.#stills, this.#muscles, this.#words);
    this.playing(false);
  }

  get mode(): Mode {
    return this.root.dataset.mode as Mode;
  }

  /** Lets what stands inside the shadow's host be the poster; the own one fills in where nothing does. */
  slot(): void {
    const slot = element('slot', { class: 'figure-poster' });
    this.root.toggleAttribute('data-poster', true);
    this.#poster.replaceWith(slot);
    slot.append(this.#poster);
  }

  poster(address: string): void {
    this.root.toggleAttribute('data-poster', true);
    if (this.#poster.getAttribute('src') !== address) this.#poster.src = address;
  }

  /** Pictures side by side. Resolves with how many there are: each is square. */
  async strip(address: string): Promise<number> {
    if (this.#strip.getAttribute('src') !== address) this.#strip.src = address;
    await this.#strip.decode();
    const { naturalWidth, naturalHeight } = this.#strip;
    const count = Math.max(1, Math.round(naturalWidth / naturalHeight));
    this.#strip.style.setProperty('--figure-count', String(count));
    this.root.toggleAttribute('data-strip', true);
    return count;
  }

  label(name: string, label: string): void {
    this.#begin.setAttribute('aria-label', `Show me: ${name}`);
    this.#poster.alt = label;
    this.#strip.alt = label;
    this.area.setAttribute('aria-label', `Figure: ${name}`);
    this.#label = label;
    this.#canvas?.setAttribute('aria-label', label);
  }

  /** A canvas whose WebGL was lost is never used again: each try gets its own. */
  freshCanvas(): HTMLCanvasElement {
    this.#canvas?.remove();
    this.#canvas = element('canvas', { class: 'figure-canvas', role: 'img' });
    this.#canvas.setAttribute('aria-label', this.#label);
    this.#window.after(this.#canvas);
    return this.#canvas;
  }

  dropCanvas(): void {
    this.#canvas?.remove();
    this.#canvas = null;
  }

  show(mode: Mode, note = '', again = ''): void {
    this.root.dataset.mode = mode;
    this.#note.textContent = note;
    this.#again.textContent = again;
    this.#again.hidden = again === '';
    if (mode === 'live') {
      this.area.tabIndex = 0;
      this.area.setAttribute(
        'aria-description',
        'Arrow keys turn it, plus and minus zoom, Home is the best view.',
      );
    } else {
      this.area.removeAttribute('tabindex');
      this.area.removeAttribute('aria-description');
    }
    this.#poster.toggleAttribute('hidden', mode === 'live');
  }

  playing(on: boolean): void {
    this.#corner.replaceChildren(icon(on ? 'pause' : 'play'));
    this.#corner.setAttribute('aria-label', on ? 'Pause' : 'Play');
    this.#play.replaceChildren(icon(on ? 'pause' : 'play'), element('span', {}, on ? 'Pause' : 'Play'));
  }

  /** A clock from outside plays and says which side: then there is no button for either. */
  followed(on: boolean): void {
    this.root.toggleAttribute('data-followed', on);
    // Pictures that a clock turns are not read out one after the other.
    this.#stillWords.setAttribute('aria-live', on ? 'off' : 'polite');
  }

  turningOver(on: boolean): void {
    this.root.toggleAttribute('data-turning', on);
  }

  describe(demonstration: Demonstration, steps: readonly string[], happens: readonly string[]): void {
    this.#cameras.replaceChildren(
      ...demonstration.cameras.map(({ name }) =>
        button(
          { class: 'figure-button', 'data-camera': name, 'aria-pressed': 'false' },
          () => this.#wishes.camera(name),
          sentence(plain(name)),
        ),
      ),
    );
    this.#mirror.hidden = demonstration.side !== 'right';
    const list = (lines: readonly string[]) =>
      element('ol', {}, ...lines.map((line) => element('li', {}, line)));
    this.#words.replaceChildren(element('summary', {}, 'What happens'));
    if (steps.length > 0) this.#words.append(list(steps), element('p', {}, 'What the figure does:'));
    this.#words.append(list(happens));
  }

  camera(name: string | null): void {
    for (const one of this.#cameras.children)
      one.setAttribute('aria-pressed', String(one.getAttribute('data-camera') === name));
  }

  side(side: Side): void {
    this.root.dataset.side = side;
  }

  muscles(list: readonly { name: string; medical: string }[], on: boolean): void {
    const toggle = button(
      { class: 'figure-button figure-toggle', 'aria-pressed': String(on) },
      () => this.#wishes.muscles(toggle.getAttribute('aria-pressed') !== 'true'),
      'Muscles at work',
    );
    const chips = list.map(({ name, medical }) => element('li', {}, name, element('small', {}, medical)));
    this.#muscles.replaceChildren(toggle, element('ul', { hidden: !on }, ...chips));
  }

  musclesOn(on: boolean): void {
    this.#muscles.querySelector('button')?.setAttribute('aria-pressed', String(on));
    const chips = this.#muscles.querySelector('ul');
    if (chips) chips.hidden = !on;
  }

  /** Moves the strip so that one of its pictures is in the window. */
  still(index: number, frames: readonly string[]): void {
    const count = frames.length;
    this.#strip.style.setProperty('--figure-index', String(index));
    this.#stillWords.textContent = stopWords(frames[index] ?? '', index, count);
    const [before, , next] = this.#stills.children;
    before?.toggleAttribute('disabled', index <= 0);
    next?.toggleAttribute('disabled', index >= count - 1);
  }
}
