import type { JointName } from './skeleton';

/** A place on the skin: where it is at rest, which way it faces and which joint carries it. Metres. */
export interface BodyPoint {
  readonly joint: JointName;
  readonly at: readonly [number, number, number];
  readonly normal: readonly [number, number, number];
}

type Row = [joint: string, at: [number, number, number], normal: [number, number, number]];

const middle: Record<string, Row> = {
  /** Rises with a breath; the navel's place does not. */
  belly: ['belly', [0, 1.02, 0.098], [0, 0, 1]],
  navel: ['lumbar', [0, 1.03, 0.098], [0, 0, 1]],
  sacrum: ['pelvis', [0, 0.96, -0.103], [0, 0, -1]],
  lowBack: ['lumbar', [0, 1.06, -0.083], [0, 0, -1]],
  seat: ['pelvis', [0, 0.815, -0.035], [0, -1, 0]],
  breastbone: ['ribs', [0, 1.29, 0.098], [0, 0, 1]],
  ribs: ['thorax', [0, 1.19, 0.105], [0, 0, 1]],
  upperBack: ['thoraxUpper', [0, 1.32, -0.117], [0, 0, -1]],
  throat: ['neckUpper', [0, 1.49, 0.04], [0, 0, 1]],
  nape: ['neckUpper', [0, 1.5, -0.075], [0, 0, -1]],
  chin: ['jaw', [0, 1.523, 0.093], [0, -0.5, 0.8]],
  underChin: ['jaw', [0, 1.51, 0.07], [0, -1, 0.2]],
  forehead: ['head', [0, 1.657, 0.077], [0, 0.3, 1]],
  crown: ['head', [0, 1.712, -0.015], [0, 1, 0]],
  backOfHead: ['head', [0, 1.62, -0.111], [0, 0, -1]],
  nose: ['head', [0, 1.562, 0.112], [0, 0, 1]],
};

const left: Record<string, Row> = {
  palm: ['hand', [0.765, 1.374, -0.024], [0, -1, 0]],
  backOfHand: ['hand', [0.765, 1.403, -0.024], [0, 1, 0]],
  heelOfHand: ['hand', [0.728, 1.37, -0.026], [0, -1, 0]],
  /** The little finger's side of the hand. */
  handEdge: ['hand', [0.765, 1.388, -0.068], [0, 0, -1]],
  /** The palm's side of the fingers. */
  fingerPads: ['middle1', [0.845, 1.381, -0.022], [0, -1, 0]],
  fingertips: ['middle3', [0.892, 1.382, -0.02], [1, -0.4, 0]],
  indexTip: ['index3', [0.882, 1.382, 0.01], [1, -0.4, 0]],
  thumbTip: ['thumb3', [0.806, 1.36, 0.066], [0.4, -0.5, 0.5]],
  knuckles: ['middle1', [0.81, 1.404, -0.02], [0.5, 0.8, 0]],
  wrist: ['forearmTwist', [0.7, 1.407, -0.026], [0, 1, 0]],
  wristInner: ['forearmTwist', [0.7, 1.369, -0.026], [0, -1, 0]],
  forearm: ['forearmTwist', [0.6, 1.358, -0.026], [0, -1, 0]],
  elbow: ['forearm', [0.468, 1.388, -0.066], [0, 0, -1]],
  upperArm: ['upperArmTwist', [0.34, 1.427, -0.026], [0, 1, 0]],
  aboveElbow: ['upperArmTwist', [0.415, 1.424, -0.026], [0, 1, 0]],
  shoulder: ['clavicle', [0.177, 1.429, -0.026], [0.3, 1, 0]],
  shoulderFront: ['clavicle', [0.169, 1.38, 0.028], [0.2, 0, 1]],
  shoulderBlade: ['thoraxUpper', [0.1, 1.32, -0.118], [0, 0, -1]],
  temple: ['head', [0.078, 1.62, 0.01], [1, 0, 0]],
  jawJoint: ['head', [0.06, 1.562, 0.017], [1, 0, 0.2]],
  cheek: ['jaw', [0.045, 1.545, 0.052], [0.8, 0, 0.5]],
  ear: ['head', [0.084, 1.59, -0.01], [1, 0, 0]],
  /** Where hands behind the head hold it. */
  occiput: ['head', [0.05, 1.605, -0.09], [0.45, 0, -0.9]],
  neckSide: ['neckUpper', [0.056, 1.495, -0.022], [1, 0, 0]],
  /** Beside the navel, where a hand lies that feels the breath. */
  bellySide: ['belly', [0.06, 1.03, 0.1], [0.4, 0, 0.92]],
  waist: ['lumbar', [0.138, 1.06, 0], [1, 0, 0]],
  hip: ['pelvis', [0.172, 0.89, 0], [1, 0, 0]],
  hipBone: ['pelvis', [0.12, 0.98, 0.07], [0.5, 0.2, 0.8]],
  buttock: ['hipHalf', [0.085, 0.87, -0.13], [0, 0, -1]],
  sitBone: ['hipHalf', [0.075, 0.8, -0.04], [0, -1, -0.2]],
  thigh: ['thigh', [0.09, 0.66, 0.092], [0, 0, 1]],
  thighBack: ['thigh', [0.089, 0.64, -0.069], [0, 0, -1]],
  thighOuter: ['thigh', [0.173, 0.68, 0], [1, 0, 0]],
  thighInner: ['thigh', [0.01, 0.66, 0], [-1, 0, 0]],
  knee: ['shin', [0.088, 0.475, 0.066], [0, 0, 1]],
  kneeInner: ['shin', [0.032, 0.475, 0.004], [-1, 0, 0]],
  kneeOuter: ['shin', [0.14, 0.475, 0.004], [1, 0, 0]],
  /** Just above the knee, where a crossed ankle lies. */
  aboveKnee: ['thigh', [0.088, 0.54, 0.069], [0, 0, 1]],
  shin: ['shin', [0.088, 0.34, 0.035], [0, 0, 1]],
  behindKnee: ['thigh', [0.088, 0.5, -0.05], [0, 0, -1]],
  calf: ['shin', [0.088, 0.36, -0.072], [0, 0, -1]],
  ankle: ['foot', [0.125, 0.08, -0.02], [1, 0, 0]],
  ankleInner: ['foot', [0.048, 0.085, -0.02], [-1, 0, 0]],
  heel: ['foot', [0.088, 0, -0.055], [0, -1, 0]],
  backOfHeel: ['foot', [0.088, 0.04, -0.081], [0, 0, -1]],
  sole: ['foot', [0.09, 0.003, 0.04], [0, -1, 0]],
  instep: ['foot', [0.092, 0.066, 0.056], [0, 0.9, 0.4]],
  arch: ['foot', [0.066, 0.02, 0.04], [-0.6, -0.8, 0]],
  ball: ['foot', [0.094, 0.002, 0.118], [0, -1, 0]],
  tiptoe: ['toes', [0.094, 0.002, 0.178], [0, -0.7, 0.7]],
};

const onSide = ([joint, at, normal]: Row, side: 'Left' | 'Right'): BodyPoint => {
  const x = side === 'Left' ? 1 : -1;
  return {
    joint: (joint + side) as JointName,
    at: [x * at[0], at[1], at[2]],
    normal: [x * normal[0], normal[1], normal[2]],
  };
};

/** Joints that come once carry points of both sides too, such as the temples. */
const once = new Set(['head', 'jaw', 'belly', 'lumbar', 'pelvis', 'thorax', 'thoraxUpper', 'neckUpper']);

export const points: ReadonlyMap<string, BodyPoint> = new Map<string, BodyPoint>([
  ...Object.entries(middle).map(
    ([name, [joint, at, normal]]) => [name, { joint: joint as JointName, at, normal }] as const,
  ),
  ...(['Left', 'Right'] as const).flatMap((side) =>
    Object.entries(left).map(([name, row]) => {
      const point = onSide(row, side);
      return [name + side, once.has(row[0]) ? { ...point, joint: row[0] as JointName } : point] as const;
    }),
  ),
]);

/** The point of that name on the other side. */
export function mirroredPoint(name: string): string {
  if (name.endsWith('Left')) return `${name.slice(0, -4)}Right`;
  if (name.endsWith('Right')) return `${name.slice(0, -5)}Left`;
  return name;
}
