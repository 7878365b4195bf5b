import { type JointName, joints, mirrored } from '../../../src/figure/body/skeleton';
import type { Mesh } from './contour';
import { outward } from './field';
import type { Distance } from './shapes';
import { strongest, type Weights, weightsAt } from './weights';

/** What the file holds, for the whole body. */
export interface Skin {
  readonly positions: number[];
  readonly normals: number[];
  readonly colours: number[];
  readonly joints: number[];
  readonly weights: number[];
  readonly triangles: number[];
}

const number = new Map(joints.map((one, i) => [one.name, i] as const));

/**
 * Puts the half body on the exact surface, gives it normals, shade and weights, and adds its mirror image. The shade is
 * taken from the body without clothes, whose hems would leave it speckled.
 */
export function skinOf(half: Mesh, distance: Distance, bare: Distance): Skin {
  const count = half.positions.length / 3;
  const skin: Skin = { positions: [], normals: [], colours: [], joints: [], weights: [], triangles: [] };
  const weights = smoothed(
    half,
    Array.from({ length: count }, (_, i) => weightsAt(...place(half, i))),
  );
  const twin: number[] = [];
  const surface = onSurface(half, distance);
  for (let i = 0; i < count; i++) {
    const [x, y, z] = place(surface, i);
    // At the hems the light follows the body: the step is in the outline, and its folds would only leave specks.
    const normal = outward(atHem(y) && x < 0.25 ? bare : distance, x, y, z, 0.0012);
    if (x === 0) normal[0] = 0;
    push(
      skin,
      [x, y, z],
      normal,
      shade(bare, [x, y, z], normal),
      x === 0 ? evened(weights[i] as Weights) : (weights[i] as Weights),
    );
  }
  for (let i = 0; i < count; i++) {
    if (skin.positions[i * 3] === 0) {
      twin.push(i);
      continue;
    }
    twin.push(skin.positions.length / 3);
    const at = (values: number[], c: number): number => values[i * 3 + c] as number;
    const flipped = new Map(
      [...(weights[i] as Weights)].map(([name, value]) => [mirrored(name), value] as const),
    );
    push(
      skin,
      [-at(skin.positions, 0), at(skin.positions, 1), at(skin.positions, 2)],
      [-at(skin.normals, 0), at(skin.normals, 1), at(skin.normals, 2)],
      skin.colours[i * 4] as number,
      flipped,
    );
  }
  for (let f = 0; f < half.triangles.length; f += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => half.triangles[f + k] as number) as [number, number, number];
    skin.triangles.push(a, b, c, twin[a] as number, twin[c] as number, twin[b] as number);
  }
  return skin;
}

const atHem = (y: number): boolean => Math.abs(y - 0.65) < 0.016 || Math.abs(y - 0.955) < 0.014;

const place = (mesh: Mesh, i: number): [number, number, number] => [
  mesh.positions[i * 3] as number,
  mesh.positions[i * 3 + 1] as number,
  mesh.positions[i * 3 + 2] as number,
];

function settled(distance: Distance, [x, y, z]: [number, number, number]): [number, number, number] {
  const middle = x === 0;
  for (let turn = 0; turn < 4; turn++) {
    const d = Math.max(-0.002, Math.min(0.002, distance(x, y, z)));
    const n = outward(distance, x, y, z, 0.0008);
    if (!middle) x = Math.max(1e-5, x - d * n[0]);
    y -= d * n[1];
    z -= d * n[2];
  }
  return [x, y, z];
}

/** Every vertex on the exact surface; where that would turn a triangle over, its corners stay where they were. */
function onSurface(mesh: Mesh, distance: Distance): Mesh {
  const positions = Float64Array.from(mesh.positions);
  const moved = { positions, triangles: mesh.triangles };
  for (let i = 0; i < positions.length / 3; i++) positions.set(settled(distance, place(mesh, i)), i * 3);
  for (let turn = 0; turn < 3; turn++)
    for (let f = 0; f < mesh.triangles.length; f += 3) {
      const corners = [0, 1, 2].map((k) => mesh.triangles[f + k] as number);
      const [a, b] = [mesh, moved].map((one) => facing(one, corners)) as [number[], number[]];
      const [along, sizes] = [dot(a, b), Math.sqrt(dot(a, a) * dot(b, b))];
      if (along < 0.4 * sizes) for (const v of corners) positions.set(place(mesh, v), v * 3);
    }
  return moved;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, c) => sum + value * (b[c] as number), 0);

function facing(mesh: Mesh, corners: readonly number[]): number[] {
  const [a, b, c] = corners.map((v) => place(mesh, v)) as [number[], number[], number[]];
  const [u, v] = [b, c].map((one) => one.map((value, k) => value - (a[k] as number))) as [number[], number[]];
  return [1, 2, 0].map((k) => {
    const m = (k + 1) % 3;
    return (u[k] as number) * (v[m] as number) - (u[m] as number) * (v[k] as number);
  });
}

/** How open a place is to the sky of its own half space, 0 to 255: dark in the armpit, between the fingers, under the chin. */
function shade(distance: Distance, [x, y, z]: [number, number, number], n: [number, number, number]): number {
  let closed = 0;
  let weight = 1;
  for (const step of [0.004, 0.01, 0.02, 0.038, 0.065]) {
    const free = distance(Math.abs(x + n[0] * step), y + n[1] * step, z + n[2] * step);
    closed += weight * Math.max(0, (step - free) / step);
    weight *= 0.8;
  }
  return Math.round(255 * Math.max(0.25, 1 - 0.34 * closed));
}

function push(skin: Skin, p: number[], n: number[], open: number, weights: Weights): void {
  skin.positions.push(...p);
  skin.normals.push(...n);
  skin.colours.push(open, open, open, 255);
  const few = [...strongest(weights)];
  const bytes = few.map(([, value]) => Math.round(value * 255));
  bytes[0] = (bytes[0] as number) + 255 - bytes.reduce((sum, one) => sum + one, 0);
  for (let k = 0; k < 4; k++) {
    skin.joints.push(few[k] ? (number.get((few[k] as [JointName, number])[0]) as number) : 0);
    skin.weights.push(bytes[k] ?? 0);
  }
}

/** On the middle, left and right pull alike. */
function evened(weights: Weights): Weights {
  const even: Weights = new Map();
  for (const [name, value] of weights)
    for (const one of [name, mirrored(name)]) even.set(one, (even.get(one) ?? 0) + value / 2);
  return even;
}

/** Each place takes some of its neighbours' weights, so that no joint's border shows. */
function smoothed(mesh: Mesh, weights: Weights[]): Weights[] {
  const near: Set<number>[] = weights.map(() => new Set());
  for (let f = 0; f < mesh.triangles.length; f += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [mesh.triangles[f + k] as number, mesh.triangles[f + ((k + 1) % 3)] as number];
      near[a]?.add(b);
      near[b]?.add(a);
    }
  let now = weights;
  for (let turn = 0; turn < 2; turn++)
    now = now.map((own, i) => {
      const around = [...(near[i] as Set<number>)];
      const mixed: Weights = new Map();
      for (const [name, value] of own) mixed.set(name, value * 0.5);
      for (const other of around)
        for (const [name, value] of now[other] as Weights)
          mixed.set(name, (mixed.get(name) ?? 0) + (value * 0.5) / around.length);
      return mixed;
    });
  return now.map((one) => strongest(one));
}
