import type { BufferGeometry } from 'three';
import { box, drum, hoop, rod } from './solid';

type Shapes = BufferGeometry[];
const sides = [-1, 1] as const;

const legs = (x: number, z: number, top: number, radius = 0.019): Shapes =>
  sides.flatMap((a) =>
    sides.map((b) =>
      rod([a * (x + 0.012), radius, b * (z + 0.012)], [a * x, top, b * z], radius, 'woodDark'),
    ),
  );

/** The back is behind the sitter, towards -Z. */
export const chair = (height = 0.44): Shapes => [
  box([0.44, 0.045, 0.44], [0, height - 0.0225, 0], 'gum', 0.02),
  box([0.4, 0.02, 0.4], [0, height - 0.052, 0], 'wood'),
  ...legs(0.175, 0.175, height - 0.06),
  ...sides.map((a) => rod([a * 0.19, height - 0.05, -0.2], [a * 0.185, height + 0.4, -0.25], 0.017, 'wood')),
  box([0.42, 0.17, 0.028], [0, height + 0.325, -0.243], 'wood', 0.014),
];

export const stool = (height = 0.44): Shapes => [
  drum([0, height - 0.045, 0], [0, height, 0], 0.19, 'wood', 36),
  ...legs(0.11, 0.11, height - 0.05),
  ...sides.map((a) => rod([a * 0.118, 0.16, -0.118], [a * 0.118, 0.16, 0.118], 0.01, 'woodDark')),
];

export const bed = (height = 0.5, length = 1.9): Shapes => [
  box([0.74, 0.11, length], [0, height - 0.055, 0], 'gum', 0.04),
  box([0.7, 0.05, length - 0.08], [0, height - 0.135, 0], 'wood'),
  ...legs(0.29, length / 2 - 0.15, height - 0.16, 0.028),
];

export const bench = (height = 0.5, length = 1.2): Shapes => [
  box([0.34, 0.07, length], [0, height - 0.035, 0], 'gum', 0.03),
  box([0.26, 0.03, length - 0.1], [0, height - 0.085, 0], 'wood'),
  ...legs(0.11, length / 2 - 0.12, height - 0.1, 0.022),
];

export const table = (height = 0.73, length = 1.1): Shapes => [
  box([length, 0.035, 0.65], [0, height - 0.0175, 0], 'wood', 0.016),
  ...legs(length / 2 - 0.07, 0.26, height - 0.04, 0.023),
];

export const step = (height = 0.15): Shapes => [
  box([0.8, 0.03, 0.4], [0, height - 0.015, 0], 'gum', 0.012),
  box([0.76, height - 0.03, 0.36], [0, (height - 0.03) / 2, 0], 'wood', 0.012),
];

/** On a bike it is the handlebar and needs no posts. */
export const rail = (height = 0.95, length = 1.3, posts = true): Shapes => [
  rod([-length / 2, height - 0.02, 0], [length / 2, height - 0.02, 0], 0.02, 'wood'),
  ...(posts ? sides : []).map((a) =>
    rod([a * (length / 2 - 0.12), 0.03, 0], [a * (length / 2 - 0.12), height - 0.03, 0], 0.014, 'steel'),
  ),
  ...(posts ? sides : []).map((a) =>
    drum([a * (length / 2 - 0.12), 0, 0], [a * (length / 2 - 0.12), 0.016, 0], 0.07, 'steel'),
  ),
];

/** Where a bike's cranks turn, from the place below its saddle. */
export const hub = [0, 0.36, 0.4] as const;

/** Saddle above the origin, bars ahead; `height` is the saddle's top. The cranks go with the feet, so they are not here. */
export const bike = (height = 0.92): Shapes => [
  box([0.18, 0.06, 0.26], [0, height - 0.03, 0], 'charcoal', 0.03),
  rod([0, height - 0.06, 0], [0, 0.6, 0.14], 0.022, 'steel'),
  rod([0, 0.62, 0.13], hub, 0.03, 'gum'),
  rod(hub, [0, 0.06, 0.3], 0.03, 'gum'),
  rod([0, 0.5, 0.26], [0, 0.66, 0.72], 0.028, 'gum'),
  rod([0, 0.42, 0.8], [0, height + 0.2, 0.61], 0.024, 'gum'),
  rod([-0.2, height + 0.21, 0.6], [0.2, height + 0.21, 0.6], 0.018, 'charcoal'),
  drum([-0.03, 0.36, 0.82], [0.03, 0.36, 0.82], 0.21, 'mist', 40),
  hoop([0, 0.36, 0.82], 0.21, 0.016, 'charcoal'),
  drum([-0.035, 0.36, 0.4], [0.035, 0.36, 0.4], 0.09, 'charcoal'),
  box([0.44, 0.045, 0.08], [0, 0.0225, -0.1], 'charcoal', 0.02),
  box([0.44, 0.045, 0.08], [0, 0.0225, 0.98], 'charcoal', 0.02),
  rod([0, 0.05, -0.1], [0, 0.05, 0.98], 0.024, 'gum'),
  rod([0, 0.06, 0.82], [0, 0.36, 0.82], 0.02, 'gum'),
];
