import { type BufferGeometry, CircleGeometry, Mesh, MeshStandardMaterial } from 'three';
import { box, drum, rod } from './solid';

type Shapes = BufferGeometry[];
const sides = [-1, 1] as const;

/** The face that is leant on lies in the plane z = 0 and looks towards +Z. */
export const wall = (height = 2.2, length = 2): Shapes => [
  box([length, height, 0.08], [0, height / 2, -0.04], 'wall', 0.02),
  box([length, 0.09, 0.016], [0, 0.045, 0.004], 'linen', 0.006),
];

export const doorway = (height = 2.08, width = 0.9): Shapes => [
  ...sides.map((a) => box([0.1, height, 0.12], [a * (width / 2 + 0.05), height / 2, -0.06], 'wood', 0.012)),
  box([width + 0.2, 0.1, 0.12], [0, height + 0.05, -0.06], 'wood', 0.012),
  ...sides.map((a) =>
    box([0.4, height + 0.1, 0.06], [a * (width / 2 + 0.3), (height + 0.1) / 2, -0.07], 'wall', 0.012),
  ),
];

export const mirror = (height = 1.7, width = 0.6): Shapes => [
  box([width, height, 0.04], [0, height / 2 + 0.1, -0.024], 'wood', 0.02),
  box([width - 0.08, height - 0.08, 0.012], [0, height / 2 + 0.1, 0], 'mist', 0.006),
];

export const mat = (length = 1.9): Shapes => [box([0.7, 0.012, length], [0, -0.0045, 0], 'gum', 0.006)];

export const roller = (radius = 0.075, length = 0.75): Shapes => [
  drum([-length / 2, radius, 0], [length / 2, radius, 0], radius, 'gum', 36),
  ...sides.map((a) =>
    drum([a * (length / 2), radius, 0], [a * (length / 2 + 0.002), radius, 0], radius * 0.45, 'charcoal'),
  ),
];

export const pillow = (height = 0.1): Shapes => [
  box([0.56, height, 0.38], [0, height / 2, 0], 'linen', height / 2.1),
];

export const foldedTowel = (height = 0.06): Shapes =>
  [0, 1, 2].map((i) =>
    box(
      [0.4 - i * 0.012, height / 3, 0.26 - i * 0.01],
      [0, (height * (i + 0.5)) / 3, 0],
      i === 1 ? 'mist' : 'linen',
      height / 7,
    ),
  );

export const rolledTowel = (height = 0.08): Shapes => [
  rod([-0.17, height / 2, 0], [0.17, height / 2, 0], height / 2, 'linen'),
];

/** A pool up to `height`: a clear surface with nothing under it hidden. */
export function water(height = 1.2): Mesh {
  const material = new MeshStandardMaterial({
    color: '#8fbcc4',
    roughness: 0.25,
    transparent: true,
    opacity: 0.42,
    depthWrite: false,
  });
  const mesh = new Mesh(new CircleGeometry(1.25, 64).rotateX(-Math.PI / 2).translate(0, height, 0), material);
  mesh.renderOrder = 2;
  return mesh;
}

/** Held things lie along x, their middle at the origin. */
export const dumbbell = (): Shapes => [
  rod([-0.06, 0, 0], [0.06, 0, 0], 0.014, 'steel'),
  ...sides.flatMap((a) => [
    drum([a * 0.062, 0, 0], [a * 0.1, 0, 0], 0.042, 'charcoal', 6 * 4),
    drum([a * 0.1, 0, 0], [a * 0.115, 0, 0], 0.03, 'charcoal'),
  ]),
];
export const stick = (length = 1.1): Shapes => [rod([-length / 2, 0, 0], [length / 2, 0, 0], 0.014, 'wood')];
export const hammer = (): Shapes => [
  rod([-0.08, 0, 0], [0.2, 0, 0], 0.014, 'wood'),
  drum([0.21, 0, -0.055], [0.21, 0, 0.045], 0.021, 'steel'),
];
export const twistBar = (length = 0.3): Shapes => [
  rod([-length / 2, 0, 0], [length / 2, 0, 0], 0.021, 'gum'),
];
export const weight = (): Shapes => [rod([-0.07, 0, 0], [0.07, 0, 0], 0.034, 'charcoal')];
