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

const [folder, ...names] = process.argv.slice(2);
if (!folder) {
  console.error('look.ts FOLDER [name ...]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const wanted = Object.entries(looks).filter(([name]) => names.length === 0 || names.includes(name));
await render(
  wanted.map(([, picture]) => picture),
  (png, i) => writeFileSync(join(folder, `${wanted[i]?.[0]}.png`), png),
);
