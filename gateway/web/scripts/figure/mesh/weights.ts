import { type JointName, joint, type joints } from '../../../src/figure/body/skeleton';

/** Which joints move a place of the skin, and how much: at most four, summing to one. */
export type Weights = Map<JointName, number>;

export const smooth = (from: number, to: number, t: number): number => {
  const s = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return s * s * (3 - 2 * s);
};

type Step = readonly [name: JointName, at: number, half: number];

/** Along one chain: each joint takes over from the one before within `half` metres of `at`. */
function chain(first: JointName, steps: readonly Step[], t: number, share: number, into: Weights): void {
  let name = first;
  let rest = share;
  for (const [next, at, half] of steps) {
    const passed = smooth(at - half, at + half, t) * rest;
    add(into, name, rest - passed);
    [name, rest] = [next, passed];
    if (rest === 0) return;
  }
  add(into, name, rest);
}

function add(into: Weights, name: JointName, share: number): void {
  if (share > 0) into.set(name, (into.get(name) ?? 0) + share);
}

const trunk: Step[] = [
  ['lumbar', 1.0, 0.045],
  ['lumbarUpper', 1.08, 0.045],
  ['thorax', 1.16, 0.045],
  ['thoraxUpper', 1.25, 0.055],
  ['neck', 1.43, 0.03],
  ['neckUpper', 1.475, 0.025],
  ['head', 1.515, 0.022],
];

/** Weights of a place on the left half of the body. */
export function weightsAt(x: number, y: number, z: number): Weights {
  const into: Weights = new Map();
  const arm = armShare(x, y, z);
  const leg = legShare(x, y, z);
  if (arm < 1 && leg < 1) trunkWeights(x, y, z, (1 - arm) * (1 - leg), into);
  if (arm > 0) armWeights(x, y, z, arm, into);
  if (leg > 0) legWeights(x, y, z, leg, into);
  return strongest(into);
}

/** How far a place belongs to the shoulder and the arm: a slanted border from the neck's root to the armpit. */
function armShare(x: number, y: number, _z: number): number {
  const across = x + (y - 1.388) * 0.18;
  return smooth(0.075, 0.165, across) * smooth(1.255, 1.33, y + (x - 0.15) * 0.5);
}

function legShare(x: number, y: number, z: number): number {
  const along = hipAlong(x, y, z);
  return smooth(-0.075, 0.0, along) * smooth(-0.004, 0.03, x + Math.max(0, 0.83 - y) * 2);
}

/** Metres past the hip along the thigh; the crease runs up and outwards from the crotch. */
function hipAlong(x: number, y: number, z: number): number {
  return 0.885 - y + (x - 0.088) * 0.35 - Math.max(0, -z - 0.02) * 0.25;
}

function trunkWeights(x: number, y: number, z: number, share: number, into: Weights): void {
  const level = y > 1.4 ? y + z * 0.35 + 0.012 : y;
  const own: Weights = new Map();
  chain('pelvis', trunk, level, share, own);
  const jaw = smooth(1.545, 1.515, y - (z - 0.05) * 0.1) * smooth(0.0, 0.05, z) * smooth(1.47, 1.49, y);
  move(own, 'head', 'jaw', jaw);
  move(own, 'neckUpper', 'jaw', jaw * 0.5);
  const belly = Math.exp(-(((y - 1.03) / 0.075) ** 2) - (x / 0.1) ** 2) * smooth(0.0, 0.07, z);
  for (const name of ['pelvis', 'lumbar', 'lumbarUpper', 'thorax'] as const)
    move(own, name, 'belly', belly * 0.9);
  const ribs = Math.exp(-(((y - 1.25) / 0.085) ** 2)) * smooth(-0.06, 0.06, z) * 0.9;
  for (const name of ['thorax', 'thoraxUpper'] as const) move(own, name, 'ribs', ribs);
  for (const [name, value] of own) add(into, name, value);
}

function move(weights: Weights, from: JointName, to: JointName, part: number): void {
  const had = weights.get(from) ?? 0;
  if (had * part <= 0) return;
  weights.set(from, had * (1 - part));
  weights.set(to, (weights.get(to) ?? 0) + had * part);
}

const armSteps: Step[] = [
  ['shoulderHalfLeft', 0.158, 0.034],
  ['upperArmLeft', 0.2, 0.034],
  ['upperArmTwistLeft', 0.318, 0.07],
  ['elbowHalfLeft', 0.448, 0.03],
  ['forearmLeft', 0.478, 0.03],
  ['forearmTwistLeft', 0.59, 0.06],
  ['handLeft', 0.71, 0.025],
];

function armWeights(x: number, y: number, z: number, share: number, into: Weights): void {
  if (x < 0.725) chain('clavicleLeft', armSteps, x - (y - 1.388) * 0.12, share, into);
  else handWeights(x, y, z, share, into);
}

const legSteps: Step[] = [
  ['thighLeft', 0.04, 0.055],
  ['kneeHalfLeft', 0.885 - 0.49, 0.035],
  ['shinLeft', 0.885 - 0.458, 0.035],
  ['footLeft', 0.885 - 0.085, 0.035],
];

function legWeights(x: number, y: number, z: number, share: number, into: Weights): void {
  const knee = y < 0.6 ? 0.885 - y : hipAlong(x, y, z);
  const toes = y < 0.06 ? smooth(0.098, 0.128, z + Math.max(0, x - 0.09) * 0.55) : 0;
  const past = y < 0.1 && z > 0.01 ? 0.885 : knee - smooth(0.02, -0.06, z) * smooth(0.13, 0.07, y) * -0.02;
  chain('hipHalfLeft', legSteps, past, share * (1 - toes), into);
  add(into, 'toesLeft', share * toes);
}

const fingers = ['index', 'middle', 'ring', 'little', 'thumb'] as const;

interface Bone {
  readonly name: JointName;
  readonly from: readonly [number, number, number];
  readonly direction: readonly [number, number, number];
  readonly length: number;
}

function boneChain(finger: (typeof fingers)[number]): Bone[] {
  const points = [1, 2, 3].map(
    (i) => (joint.get(`${finger}${i}Left` as JointName) as (typeof joints)[number]).at,
  );
  return points.map((from, i) => {
    const [a, b] = i < 2 ? [from, points[i + 1]] : [points[1], from];
    const d = [0, 1, 2].map((c) => (b?.[c] as number) - (a?.[c] as number)) as [number, number, number];
    const length = Math.hypot(...d);
    return {
      name: `${finger}${i + 1}Left` as JointName,
      from,
      direction: d.map((one) => one / length) as [number, number, number],
      length,
    };
  });
}

const chains = fingers.map(boneChain);

/** Distance to a finger's line from its first knuckle to beyond its tip. */
function awayFrom(bones: readonly Bone[], x: number, y: number, z: number): number {
  return Math.min(
    ...bones.map(({ from, direction, length }) => {
      const p = [x - from[0], y - from[1], z - from[2]] as const;
      const t = Math.min(
        length,
        Math.max(0, p[0] * direction[0] + p[1] * direction[1] + p[2] * direction[2]),
      );
      return Math.hypot(p[0] - t * direction[0], p[1] - t * direction[1], p[2] - t * direction[2]);
    }),
  );
}

function handWeights(x: number, y: number, z: number, share: number, into: Weights): void {
  const away = chains.map((bones) => awayFrom(bones, x, y, z));
  const nearest = away.indexOf(Math.min(...away));
  const isThumb = nearest === 4 && (z > 0.012 || y < 1.375);
  const index = isThumb ? 4 : away.indexOf(Math.min(...away.slice(0, 4)));
  const bones = chains[index] as Bone[];
  const along = bones.map(
    ({ from, direction }) =>
      (x - from[0]) * direction[0] + (y - from[1]) * direction[1] + (z - from[2]) * direction[2],
  );
  let rest = share;
  let name: JointName = 'handLeft';
  bones.forEach((bone, i) => {
    const half = i === 0 ? (isThumb ? 0.014 : 0.009) : 0.0055;
    const passed = smooth(-half, half, along[i] as number) * rest;
    add(into, name, rest - passed);
    [name, rest] = [bone.name, passed];
  });
  add(into, name, rest);
}

export function strongest(weights: Weights, most = 4): Weights {
  const kept = [...weights]
    .filter(([, value]) => value > 0.004)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const few = kept.slice(0, most);
  const sum = few.reduce((total, [, value]) => total + value, 0);
  return new Map(few.map(([name, value]) => [name, value / sum]));
}
