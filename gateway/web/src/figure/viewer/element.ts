import type { Side } from '../body/skeleton';
import { FigureViewer } from './FigureViewer';
import css from './viewer.css?inline';

const tag = 'stand-corrected-figure';
const sheet = 'replaceSync' in CSSStyleSheet.prototype ? new CSSStyleSheet() : null;
sheet?.replaceSync(`${css}
:host { display: block; }
:host([hidden]) { display: none; }
::slotted(*) { display: block; width: 100%; height: 100%; }`);

const sideOf = (value: string | null): Side => (value === 'left' ? 'left' : 'right');

/**
 * A demonstration on a public page: `<stand-corrected-figure slug camera side name muscles autoplay><picture>…`. What stands inside
 * is shown until the figure's first picture, and where there is no script. A page's own styles stay outside.
 */
export class FigureElement extends HTMLElement {
  static readonly observedAttributes = ['slug', 'camera', 'side'];
  #viewer: FigureViewer | null = null;

  /** The viewer itself, for pages that want more of it; null while the element is not on a page. */
  get viewer(): FigureViewer | null {
    return this.#viewer;
  }

  connectedCallback(): void {
    this.#mount();
  }

  disconnectedCallback(): void {
    this.#viewer?.dispose();
    this.#viewer = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#viewer || before === after) return;
    if (name === 'camera') this.#viewer.look(after ?? undefined);
    else if (name === 'side') this.#viewer.mirror(sideOf(after));
    else this.#mount();
  }

  #mount(): void {
    this.#viewer?.dispose();
    this.#viewer = null;
    const slug = this.getAttribute('slug');
    // Without constructable stylesheets nothing could be shown as it should be: what stands inside stays.
    if (!slug || !sheet) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#viewer = FigureViewer.mount(root, {
      slug,
      name: this.getAttribute('name') ?? undefined,
      camera: this.getAttribute('camera') ?? undefined,
      side: sideOf(this.getAttribute('side')),
      muscles: this.getAttribute('muscles') ?? undefined,
      autoplay: this.hasAttribute('autoplay'),
      controls: this.getAttribute('controls') === 'few' ? 'few' : 'all',
      slotted: true,
    });
    for (const happened of ['ready', 'problem', 'camera'])
      this.#viewer.addEventListener(happened, (event) =>
        this.dispatchEvent(new CustomEvent(happened, { detail: (event as CustomEvent).detail })),
      );
  }
}

if (!customElements.get(tag)) customElements.define(tag, FigureElement);
