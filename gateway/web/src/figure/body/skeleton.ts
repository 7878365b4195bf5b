/**
 * The figure's skeleton: 1.70 m tall, in metres, Y up, facing +Z, its left towards +X, standing on y = 0 in a T-pose with
 * the palms down. Every joint's rest rotation is the identity, so a joint's local axes are the world's. Proportions follow
 * Winter, *Biomechanics and Motor Control of Human Movement* (2009), table of body segment lengths as fractions of height.
 */
export type Side = 'left' | 'right';

export interface Joint {
  readonly name: JointName;
  readonly parent: JointName | null;
  /** Where the joint is at rest, in metres from the point between the feet. */
  readonly at: readonly [number, number, number];
  /**
   * A joint that the skin uses and nobody sets: it takes half of the turn of the joint named, so that elbows, knees, hips
   * and shoulders keep their volume when they bend.
   */
  readonly halfOf?: JointName;
}

const trunk = [
  'pelvis',
  'lumbar',
  'lumbarUpper',
  'thorax',
  'thoraxUpper',
  'neck',
  'neckUpper',
  'head',
  'jaw',
  'belly',
  'ribs',
] as const;
const pairs = [
  'eye',
  'clavicle',
  'shoulderHalf',
  'upperArm',
  'upperArmTwist',
  'elbowHalf',
  'forearm',
  'forearmTwist',
  'hand',
  'index1',
  'index2',
  'index3',
  'middle1',
  'middle2',
  'middle3',
  'ring1',
  'ring2',
  'ring3',
  'little1',
  'little2',
  'little3',
  'thumb1',
  'thumb2',
  'thumb3',
  'hipHalf',
  'thigh',
  'kneeHalf',
  'shin',
  'foot',
  'toes',
] as const;

type Trunk = (typeof trunk)[number];
type Pair = (typeof pairs)[number];
export type JointName = Trunk | `${Pair}Left` | `${Pair}Right`;

type Row = [name: string, parent: string | null, x: number, y: number, z: number, halfOf?: string];

const middle: Row[] = [
  ['pelvis', null, 0, 0.925, 0],
  ['lumbar', 'pelvis', 0, 1.005, -0.032],
  ['lumbarUpper', 'lumbar', 0, 1.085, -0.024],
  ['thorax', 'lumbarUpper', 0, 1.165, -0.03],
  ['thoraxUpper', 'thorax', 0, 1.285, -0.044],
  ['neck', 'thoraxUpper', 0, 1.425, -0.042],
  ['neckUpper', 'neck', 0, 1.475, -0.028],
  ['head', 'neckUpper', 0, 1.53, -0.016],
  ['jaw', 'head', 0, 1.548, 0.006],
  ['belly', 'lumbar', 0, 1.03, 0.02],
  ['ribs', 'thoraxUpper', 0, 1.27, 0.0],
];

/** The left half; the right one is its mirror. Arms lie along +X. */
const left: Row[] = [
  ['eye', 'head', 0.032, 1.602, 0.078],
  ['clavicle', 'thoraxUpper', 0.022, 1.392, 0.01],
  ['shoulderHalf', 'clavicle', 0.178, 1.388, -0.026, 'upperArm'],
  ['upperArm', 'clavicle', 0.178, 1.388, -0.026],
  ['upperArmTwist', 'upperArm', 0.318, 1.388, -0.026],
  ['elbowHalf', 'upperArmTwist', 0.462, 1.388, -0.026, 'forearm'],
  ['forearm', 'upperArmTwist', 0.462, 1.388, -0.026],
  ['forearmTwist', 'forearm', 0.59, 1.388, -0.026],
  ['hand', 'forearmTwist', 0.71, 1.388, -0.026],
  ['index1', 'hand', 0.796, 1.39, 0.003],
  ['index2', 'index1', 0.838, 1.389, 0.006],
  ['index3', 'index2', 0.862, 1.388, 0.008],
  ['middle1', 'hand', 0.8, 1.391, -0.02],
  ['middle2', 'middle1', 0.846, 1.39, -0.02],
  ['middle3', 'middle2', 0.874, 1.389, -0.02],
  ['ring1', 'hand', 0.795, 1.39, -0.042],
  ['ring2', 'ring1', 0.838, 1.389, -0.044],
  ['ring3', 'ring2', 0.864, 1.388, -0.045],
  ['little1', 'hand', 0.786, 1.387, -0.062],
  ['little2', 'little1', 0.818, 1.386, -0.066],
  ['little3', 'little2', 0.838, 1.385, -0.068],
  ['thumb1', 'hand', 0.732, 1.378, 0.004],
  ['thumb2', 'thumb1', 0.762, 1.37, 0.032],
  ['thumb3', 'thumb2', 0.786, 1.366, 0.052],
  ['hipHalf', 'pelvis', 0.088, 0.885, 0.0, 'thigh'],
  ['thigh', 'pelvis', 0.088, 0.885, 0.0],
  ['kneeHalf', 'thigh', 0.088, 0.475, 0.004, 'shin'],
  ['shin', 'thigh', 0.088, 0.475, 0.004],
  ['foot', 'shin', 0.088, 0.078, -0.02],
  ['toes', 'foot', 0.094, 0.022, 0.118],
];

const paired = (row: Row, side: Side): Row => {
  const suffix = side === 'left' ? 'Left' : 'Right';
  const onSide = (name: string): string => (pairs.includes(name as Pair) ? name + suffix : name);
  const [name, parent, x, y, z, halfOf] = row;
  return [onSide(name), parent && onSide(parent), side === 'left' ? x : -x, y, z, halfOf && onSide(halfOf)];
};

/** Parents come before their children. */
export const joints: readonly Joint[] = [
  ...middle,
  ...left.map((row) => paired(row, 'left')),
  ...left.map((row) => paired(row, 'right')),
].map(([name, parent, x, y, z, halfOf]) => ({
  name: name as JointName,
  parent: parent as JointName | null,
  at: [x, y, z] as const,
  ...(halfOf ? { halfOf: halfOf as JointName } : {}),
}));

export const joint = new Map(joints.map((one) => [one.name, one] as const));

/** The same joint on the other side; itself where there is one only. */
export function mirrored(name: JointName): JointName {
  if (name.endsWith('Left')) return `${name.slice(0, -4)}Right` as JointName;
  if (name.endsWith('Right')) return `${name.slice(0, -5)}Left` as JointName;
  return name;
}
