// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { describe, expect, it } from 'vitest';
import { muscleIds } from '../../../src/figure/body/muscleIds';
import { muscles } from '../../../src/figure/body/muscles';
import { joints } from '../../../src/figure/body/skeleton';
import { readFigure } from '../../../src/figure/view/figureFile';
import { capsulesOf } from '../../../src/figure/view/glow';
import { inputsOf } from './inputs';

const file = readFileSync(
  fileURLToPath(
    new URL('../../../../../services/media/src/main/resources/demonstrations/figure.glb', import.meta.url),
  ),
);
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
const textLength = file.readUInt32LE(12);
const { asset } = JSON.parse(file.toString('utf8', 20, 20 + textLength));
const { geometry, skeleton } = readFigure(bytes);
const index = geometry.index as NonNullable<typeof geometry.index>;
const [position, normal, weight] = ['position', 'normal', 'skinWeight'].map((name) =>
  geometry.getAttribute(name),
);

describe('the figure in the repository', () => {
  it('is what build-mesh makes from the shapes beside it', () => {
    expect(asset.extras.inputs, 'run npx tsx scripts/figure/build-mesh.ts').toBe(inputsOf());
    expect(asset.extras.skin).toBe(
      createHash('sha256')
        .update(file.subarray(20 + textLength + 8))
        .digest('hex'),
    );
  });

  it('is small enough for a phone on a train', () => {
    expect(file.length).toBeLessThan(400_000);
    expect((geometry.index?.count ?? 0) / 3).toBeLessThanOrEqual(16_000);
  });

  it('has a bone for every joint, where the joint is', () => {
    expect(skeleton.bones.map((bone) => bone.name)).toEqual(joints.map((one) => one.name));
  });

  it('is closed: every edge has a face on both sides', () => {
    const edges = new Map<string, number>();
    for (let f = 0; f < index.count; f += 3)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [index.getX(f + k), index.getX(f + ((k + 1) % 3))];
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
        edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
      }
    expect([...edges.values()].filter((sum) => sum !== 0)).toEqual([]);
  });

  it('shares every place of the skin fully among its joints', () => {
    for (let i = 0; i < (weight?.count ?? 0); i++) {
      const sum = [0, 1, 2, 3].reduce((all, c) => all + (weight?.getComponent(i, c) ?? 0), 0);
      expect(sum).toBeCloseTo(1, 5);
    }
  });

  it('is read alike by a general glTF reader', async () => {
    const { scene } = await new GLTFLoader().parseAsync(bytes, '');
    const skin = scene.getObjectByName('figure') as unknown as {
      isSkinnedMesh: boolean;
      skeleton: { bones: unknown[] };
    };
    expect(skin.isSkinnedMesh).toBe(true);
    expect(skin.skeleton.bones).toHaveLength(joints.length);
  });
});

describe('a muscle', () => {
  it.each(muscleIds)('%s lies under the skin and shows on both sides alike', (id) => {
    const lit = { left: 0, right: 0, middle: 0 };
    for (let f = 0; f < index.count; f += 3) {
      const corners = [0, 1, 2].map((k) => index.getX(f + k));
      const [p, n] = [position, normal].map((one) =>
        [0, 1, 2].map((c) => corners.reduce((sum, v) => sum + (one?.getComponent(v, c) ?? 0), 0) / 3),
      ) as [number[], number[]];
      const shows = muscles[id].capsules.some(({ from, to, fromRadius }) => {
        const along = from.map((value, c) => (to[c] as number) - value);
        const size = along.reduce((sum, value) => sum + value * value, 0);
        const t = Math.min(
          1,
          Math.max(
            0,
            along.reduce((sum, value, c) => sum + value * ((p[c] as number) - (from[c] as number)), 0) / size,
          ),
        );
        const out = p.map((value, c) => value - (from[c] as number) - t * (along[c] as number));
        const away = Math.hypot(...out);
        return (
          away < fromRadius && out.reduce((sum, value, c) => sum + value * (n[c] as number), 0) > 0.3 * away
        );
      });
      if (shows) lit[Math.abs(p[0] as number) < 1e-4 ? 'middle' : (p[0] as number) > 0 ? 'left' : 'right']++;
    }
    expect(lit.left + lit.middle).toBeGreaterThan(3);
    expect(lit.left).toBe(lit.right);
  });

  it('never glows on one side alone, however many are asked for', () => {
    const chosen = capsulesOf(
      ['quadriceps', 'gastrocnemius', 'abdominals', 'diaphragm', 'deep-neck-flexors'],
      7,
    );
    const sides = chosen.map((one) => Math.sign(one.from[0]));
    expect(chosen.length).toBeLessThanOrEqual(7);
    expect(sides.reduce((sum, side) => sum + side, 0)).toBe(0);
  });
});
