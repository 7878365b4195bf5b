import type { JointName } from './skeleton';

/**
 * The body as round cones: two balls and all that lies between them, fixed to one joint. The skin is drawn around them, and
 * the checks use them for what touches what. Metres, at rest.
 */
export interface Segment {
  readonly name: SegmentName;
  readonly joint: JointName;
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  readonly fromRadius: number;
  readonly toRadius: number;
  /** Share of the body's mass (de Leva 1996, J Biomech 29:1223, mean of women and men, parts split by length). */
  readonly mass: number;
}

type Row = [
  name: string,
  joint: string,
  from: [number, number, number],
  to: [number, number, number],
  r1: number,
  r2: number,
  mass: number,
];

const middle: Row[] = [
  ['pelvis', 'pelvis', [-0.052, 0.915, -0.012], [0.052, 0.915, -0.012], 0.098, 0.098, 0.115],
  ['waist', 'lumbar', [-0.035, 1.04, 0.0], [0.035, 1.04, 0.0], 0.098, 0.098, 0.085],
  ['ribcage', 'thorax', [-0.042, 1.185, -0.006], [0.042, 1.185, -0.006], 0.104, 0.104, 0.1],
  ['chest', 'thoraxUpper', [-0.062, 1.305, -0.014], [0.062, 1.305, -0.014], 0.1, 0.1, 0.13],
  ['neck', 'neck', [0, 1.42, -0.03], [0, 1.51, -0.01], 0.056, 0.05, 0.01],
  ['skull', 'head', [0, 1.612, -0.012], [0, 1.6, 0.012], 0.09, 0.08, 0.06],
  ['chin', 'jaw', [0, 1.54, 0.05], [0, 1.54, 0.06], 0.034, 0.03, 0.003],
];

const left: Row[] = [
  ['shoulder', 'clavicle', [0.06, 1.375, -0.024], [0.165, 1.378, -0.026], 0.055, 0.06, 0.01],
  ['upperArm', 'upperArm', [0.185, 1.386, -0.026], [0.45, 1.388, -0.026], 0.052, 0.04, 0.026],
  ['forearm', 'forearm', [0.465, 1.388, -0.026], [0.69, 1.388, -0.026], 0.042, 0.029, 0.015],
  ['palm', 'hand', [0.73, 1.388, -0.026], [0.785, 1.388, -0.026], 0.026, 0.028, 0.004],
  ['fingers', 'middle1', [0.805, 1.389, -0.028], [0.885, 1.388, -0.028], 0.014, 0.01, 0.002],
  ['buttock', 'hipHalf', [0.074, 0.895, -0.045], [0.08, 0.865, -0.035], 0.09, 0.085, 0.02],
  ['thigh', 'thigh', [0.09, 0.85, 0.0], [0.088, 0.5, 0.004], 0.083, 0.056, 0.125],
  ['shin', 'shin', [0.088, 0.46, -0.004], [0.088, 0.11, -0.018], 0.054, 0.037, 0.045],
  ['heel', 'foot', [0.088, 0.04, -0.05], [0.089, 0.045, 0.01], 0.037, 0.04, 0.006],
  ['forefoot', 'foot', [0.09, 0.042, 0.03], [0.094, 0.026, 0.115], 0.038, 0.026, 0.006],
  ['toes', 'toes', [0.094, 0.02, 0.13], [0.094, 0.017, 0.172], 0.02, 0.016, 0.002],
];

const middleNames = ['pelvis', 'waist', 'ribcage', 'chest', 'neck', 'skull', 'chin'] as const;
const leftNames = [
  'shoulder',
  'upperArm',
  'forearm',
  'palm',
  'fingers',
  'buttock',
  'thigh',
  'shin',
  'heel',
  'forefoot',
  'toes',
] as const;
export type SegmentName = (typeof middleNames)[number] | `${(typeof leftNames)[number]}${'Left' | 'Right'}`;

const onSide = (row: Row, side: 'Left' | 'Right'): Row => {
  const [name, joint, from, to, r1, r2, mass] = row;
  const x = side === 'Left' ? 1 : -1;
  return [
    name + side,
    joint + side,
    [x * from[0], from[1], from[2]],
    [x * to[0], to[1], to[2]],
    r1,
    r2,
    mass,
  ];
};

export const segments: readonly Segment[] = [
  ...middle,
  ...left.map((row) => onSide(row, 'Left')),
  ...left.map((row) => onSide(row, 'Right')),
].map(([name, joint, from, to, fromRadius, toRadius, mass]) => ({
  name: name as SegmentName,
  joint: joint as JointName,
  from,
  to,
  fromRadius,
  toRadius,
  mass,
}));

export const segment = new Map(segments.map((one) => [one.name, one] as const));
