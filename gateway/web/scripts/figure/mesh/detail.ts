import type { Lattice } from './octree';

const box = (
  x: number,
  y: number,
  z: number,
  reach: number,
  low: readonly number[],
  high: readonly number[],
): boolean =>
  x + reach > (low[0] as number) &&
  x - reach < (high[0] as number) &&
  y + reach > (low[1] as number) &&
  y - reach < (high[1] as number) &&
  z + reach > (low[2] as number) &&
  z - reach < (high[2] as number);

/** A lattice of 1.25 mm; the hands, the face and the feet are cut finer than the rest. */
export const lattice: Lattice = {
  step: 0.00125,
  origin: [0, -0.081, -1.281],
  sizeAt: (x, y, z, reach) => {
    if (box(x, y, z, reach, [0, 1.51, 0.07], [0.05, 1.62, 0.2])) return 1;
    if (box(x, y, z, reach, [0.062, 1.55, -0.05], [0.1, 1.635, 0.015])) return 1;
    if (box(x, y, z, reach, [0, 0.64, -0.2], [0.2, 0.656, 0.2])) return 1;
    if (box(x, y, z, reach, [0, 0.947, -0.2], [0.2, 0.962, 0.2])) return 1;
    if (box(x, y, z, reach, [0.785, 1.3, -0.2], [1, 1.5, 0.2])) return 1;
    if (box(x, y, z, reach, [0, 1.49, -0.2], [0.12, 1.8, 0.2])) return 2;
    if (box(x, y, z, reach, [0.72, 1.3, -0.2], [1, 1.5, 0.2])) return 2;
    if (box(x, y, z, reach, [0, -0.1, 0.1], [0.2, 0.04, 0.3])) return 1;
    return 4;
  },
};

/** How much an error of shape counts. */
export function care(x: number, y: number, z: number): number {
  if (y > 1.48 && x < 0.12) return z > 0.05 && y < 1.63 ? 24 : 4;
  if (x > 0.8 || (x > 0.76 && z > 0.02)) return 12;
  if (x > 0.72) return 5;
  if (y < 0.665 && y > 0.636) return 5;
  if (y > 0.94 && y < 0.968) return 4;
  if (y < 0.06 && z > 0.09) return 6;
  if (y < 0.1) return 1.6;
  return y < 0.95 && Math.abs(y - 0.475) > 0.08 ? 0.5 : 1;
}

/** The longest edge that still bends well. */
export function longest(x: number, y: number, z: number): number {
  if (y > 1.48 && x < 0.12) return 0.012;
  if (x > 0.72) return 0.0085;
  if (y < 0.06 && z > 0.1) return 0.008;
  if (y < 0.1) return 0.016;
  if (y < 0.665 && y > 0.636) return 0.013;
  if (y > 0.94 && y < 0.968) return 0.014;
  if (Math.abs(y - 0.475) < 0.07) return 0.016;
  if (x > 0.4 && x < 0.53) return 0.013;
  if (y > 0.78 && y < 0.97) return 0.02;
  if (x > 0.04 && y > 1.28 && x < 0.26) return 0.014;
  return x > 0.26 ? 0.02 : 0.026;
}
