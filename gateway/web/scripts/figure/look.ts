/** Test pictures of the figure: `npx tsx scripts/figure/look.ts FOLDER [name …]`, to look at after every change of the skin. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Quaternion, Vector3 } from 'three';
import type { SolvedPose } from '../../src/figure/pose/body';
import { bodyOf } from '../../src/figure/pose/solve';
import { from, type Picture } from './render/picture';
import { render } from './render/render';

const still = new Quaternion();
const rest = (): SolvedPose => ({
  root: { position: new Vector3(0, 0.925, 0), quaternion: still.clone() },
  turns: new Map(),
  shifts: new Map(),
});
const standing = (): SolvedPose => bodyOf({}, still, new Vector3(0, 0.925, 0));

const whole: [number, number, number] = [0, 0.86, 0];
const looks: Record<string, Picture> = {
  't-front': { pose: rest(), view: from(0, 4, whole, 4.4), width: 1000, height: 900 },
  front: { pose: standing(), view: from(0, 5, whole, 4.4), width: 600, height: 1000 },
  'three-quarter': { pose: standing(), view: from(-35, 8, whole, 4.4), width: 600, height: 1000 },
  side: { pose: standing(), view: from(-90, 5, whole, 4.4), width: 600, height: 1000 },
  back: { pose: standing(), view: from(180, 5, whole, 4.4), width: 600, height: 1000 },
  face: { pose: standing(), view: from(-20, 2, [0, 1.59, 0], 0.95), width: 900, height: 900 },
  'face-front': { pose: standing(), view: from(0, 0, [0, 1.59, 0], 0.95), width: 900, height: 900 },
  'face-side': { pose: standing(), view: from(-90, 0, [0, 1.59, 0], 0.95), width: 900, height: 900 },
  hand: { pose: rest(), view: from(25, 45, [0.8, 1.385, -0.01], 0.7), width: 900, height: 900 },
  palm: { pose: rest(), view: from(30, -50, [0.8, 1.385, -0.01], 0.7), width: 900, height: 900 },
  foot: { pose: rest(), view: from(40, 30, [0.09, 0.05, 0.05], 0.8), width: 900, height: 900 },
};

const bent = (angles: Record<string, number>, y = 0.925): SolvedPose =>
  bodyOf(angles, still, new Vector3(0, y, 0));
const both = (angles: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(angles).flatMap(([key, value]) => {
      const [joint, movement] = key.split('.');
      return ['Left', 'Right'].map((side) => [`${joint}${side}.${movement}`, value] as const);
    }),
  );
const deep = both({
  'hip.flexion': 130,
  'knee.flexion': 140,
  'ankle.dorsiflexion': 25,
  'shoulder.elevation': 90,
  'shoulder.plane': 85,
});
const overhead = both({ 'shoulder.elevation': 178, 'shoulder.plane': 20 });
const curled = both({ 'elbow.flexion': 145, 'shoulder.elevation': 20, 'forearm.pronation': -80 });
const fist = {
  'fingersLeft.mcp': 80,
  'fingersLeft.pip': 95,
  'fingersLeft.dip': 60,
  'thumbLeft.flexion': 40,
  'thumbLeft.opposition': 40,
  'shoulderLeft.elevation': 90,
};
Object.assign(looks, {
  shoulders: { pose: standing(), view: from(-25, 10, [0, 1.36, 0], 1.5), width: 900, height: 700 },
  'shoulders-back': { pose: standing(), view: from(160, 10, [0, 1.3, 0], 1.7), width: 900, height: 700 },
  squat: { pose: bent(deep, 0.5), view: from(-70, 6, [0, 0.62, 0.1], 3.2), width: 800, height: 800 },
  'squat-front': { pose: bent(deep, 0.5), view: from(-25, 12, [0, 0.62, 0.1], 3.2), width: 800, height: 800 },
  'squat-back': { pose: bent(deep, 0.5), view: from(150, 6, [0, 0.62, 0.1], 3.2), width: 800, height: 800 },
  overhead: { pose: bent(overhead), view: from(-30, 6, [0, 1.3, 0], 3), width: 700, height: 900 },
  'overhead-back': { pose: bent(overhead), view: from(170, 6, [0, 1.3, 0], 3), width: 700, height: 900 },
  curl: { pose: bent(curled), view: from(-60, 6, [0, 1.25, 0], 2.2), width: 800, height: 800 },
  fist: { pose: bent(fist), view: from(25, 25, [0.8, 1.385, -0.01], 0.8), width: 800, height: 800 },
  hips: {
    pose: bent(both({ 'hip.flexion': 90, 'knee.flexion': 90 })),
    view: from(-60, 6, [0, 0.8, 0.1], 2.4),
    width: 800,
    height: 800,
  },
  sitting: {
    pose: bent(
      {
        ...both({
          'hip.flexion': 92,
          'knee.flexion': 90,
          'shoulder.elevation': 60,
          'shoulder.plane': 80,
          'elbow.flexion': 60,
        }),
      },
      0.49,
    ),
    view: from(-38, 10, [0, 0.68, 0.1], 3.6),
    width: 800,
    height: 800,
    muscles: ['quadriceps', 'abdominals', 'biceps', 'deltoid-front'],
    props: [
      { kind: 'chair', at: [0, 0] },
      { kind: 'band', between: ['palmLeft', [0, 1.05, 1.1], 'palmRight'] },
    ],
    arrow: [new Vector3(0.5, 0.5, 0.3), new Vector3(0.6, 0.8, 0.3), new Vector3(0.5, 1.1, 0.2)],
  },
  'muscles-back': {
    pose: standing(),
    view: from(165, 5, whole, 4.2),
    width: 600,
    height: 1000,
    muscles: ['gluteus-maximus', 'hamstrings', 'latissimus', 'trapezius-upper', 'gastrocnemius', 'triceps'],
  },
  'muscles-front': {
    pose: standing(),
    view: from(-20, 5, whole, 4.2),
    width: 600,
    height: 1000,
    muscles: [
      'pectorals',
      'obliques',
      'sternocleidomastoid',
      'tibialis-anterior',
      'adductors',
      'forearm-extensors',
    ],
  },
  props: {
    pose: standing(),
    view: from(-30, 22, [0, 0.55, 0], 8),
    width: 1400,
    height: 900,
    props: [
      { kind: 'mat', at: [1.4, 0.6] },
      { kind: 'stool', at: [-0.8, 0.3] },
      { kind: 'bench', at: [-1.5, 0.3] },
      { kind: 'table', at: [1.2, -0.9] },
      { kind: 'step', at: [0, 0.6] },
      { kind: 'roller', at: [1.4, 0.3] },
      { kind: 'ball', at: [0.7, 0.7], radius: 0.2 },
      { kind: 'pillow', at: [1.4, 0.9] },
      { kind: 'bike', at: [-1.3, -1.3] },
      { kind: 'wall', at: [0, -1.2], facing: 0 },
      { kind: 'rail', at: [0.7, -0.2], facing: 90 },
      { kind: 'towel', at: [1.3, 1.3] },
      { kind: 'dumbbell', between: ['palmRight'] },
      { kind: 'ring', between: ['thighOuterLeft', 'thighOuterRight'] },
      { kind: 'hammer', between: ['palmLeft'] },
    ],
  },
} satisfies Record<string, Picture>);

const [folder, ...names] = process.argv.slice(2);
if (!folder) {
  console.error('look.ts FOLDER [name ...]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const wanted = Object.entries(looks).filter(([name]) => names.length === 0 || names.includes(name));
await render(
  wanted.map(([, picture]) => picture),
  (png, i, cost) => {
    writeFileSync(join(folder, `${wanted[i]?.[0]}.png`), png);
    console.log(`${wanted[i]?.[0]}: ${cost.calls} calls, ${cost.triangles} triangles with shadows`);
  },
);
