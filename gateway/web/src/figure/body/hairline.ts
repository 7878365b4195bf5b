/**
 * Where hair ends: stretched balls that it keeps out of. The skin's builder cuts the hair with them and the painter colours
 * by them, so shape and colour have the same border. Metres, at rest.
 */
export interface Bare {
  readonly at: readonly [number, number, number];
  readonly radii: readonly [number, number, number];
}

export const bare: readonly Bare[] = [
  // The face, up to the hairline, back to the temples and to the front of the ear.
  { at: [0, 1.566, 0.098], radii: [0.098, 0.101, 0.08] },
  // Below the sideburns and around the ears.
  { at: [0, 1.534, 0.009], radii: [0.3, 0.05, 0.058] },
  // The nape.
  { at: [0, 1.458, -0.07], radii: [0.3, 0.062, 0.12] },
];
