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
  { at: [0, 1.566, 0.096], radii: [0.14, 0.1, 0.077] },
  { at: [0.046, 1.648, 0.066], radii: [0.022, 0.018, 0.03] },
  // Below the sideburns and around the ears.
  { at: [0, 1.534, -0.002], radii: [0.3, 0.052, 0.046] },
  // The nape.
  { at: [0, 1.458, -0.07], radii: [0.3, 0.062, 0.12] },
];
